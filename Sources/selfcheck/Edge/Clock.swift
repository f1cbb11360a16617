import Glibc
import SelfCheckCore

/// The system's clock and calendar.
enum Clock {
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var local = tm()
    localtime_r(&time.tv_sec, &local)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: local.tm_gmtoff / 60)
  }
}
