import Glibc

/// The standard input, output and error of a child, as pipes.
struct Pipes: ~Copyable {
  /// The child's ends, by its descriptors 0, 1 and 2; -1 once closed.
  private(set) var farEnds: [Int32] = []
  private var nearEnds: [Int32] = []
  private(set) var output: [UInt8] = []
  private(set) var complaint: [UInt8] = []

  init() throws(ExternalCommand.Fault) {
    for number in 0..<3 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw .failed(errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let (far, near) = number == 0 ? (0, 1) : (1, 0)
      farEnds.append(ends[far])
      nearEnds.append(ends[near])
      _ = fcntl(ends[near], F_SETFL, O_NONBLOCK)
    }
  }

  deinit { for end in farEnds + nearEnds where end >= 0 { Glibc.close(end) } }

  mutating func closeFarEnds() {
    for end in farEnds { Glibc.close(end) }
    farEnds = []
  }

  mutating func close() {
    for end in nearEnds where end >= 0 { Glibc.close(end) }
    nearEnds = []
  }

  /// Writes and reads at once, so that neither side waits for the other; false past the deadline.
  mutating func exchange(_ input: [UInt8], until deadline: Int64) -> Bool {
    var written = 0
    while nearEnds[1] >= 0 || nearEnds[2] >= 0 {
      if written == input.count { closeNear(0) }
      var wanted = [
        pollfd(fd: nearEnds[0], events: Int16(POLLOUT), revents: 0),
        pollfd(fd: nearEnds[1], events: Int16(POLLIN), revents: 0),
        pollfd(fd: nearEnds[2], events: Int16(POLLIN), revents: 0),
      ]
      let left = deadline - ExternalCommand.now
      guard left > 0 else { return false }
      guard poll(&wanted, 3, Int32(left)) > 0 else { continue }
      if wanted[0].revents != 0 { write(input, &written) }
      if wanted[1].revents != 0 { output += read(1) }
      if wanted[2].revents != 0 { complaint += read(2) }
    }
    return true
  }

  private mutating func write(_ input: [UInt8], _ written: inout Int) {
    let count = input[written...].withUnsafeBytes {
      Glibc.write(nearEnds[0], $0.baseAddress, $0.count)
    }
    if count > 0 { written += count }
    // It reads no further: what it says and how it ends tell why.
    if count < 0, errno != EAGAIN, errno != EINTR { closeNear(0) }
  }

  private mutating func read(_ number: Int) -> ArraySlice<UInt8> {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(nearEnds[number], &buffer, buffer.count)
    if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { closeNear(number) }
    return buffer[..<max(0, count)]
  }

  private mutating func closeNear(_ number: Int) {
    if nearEnds[number] >= 0 { Glibc.close(nearEnds[number]) }
    nearEnds[number] = -1
  }
}
