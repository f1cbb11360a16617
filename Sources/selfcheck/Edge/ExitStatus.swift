/// Exit codes, after sysexits.h.
enum ExitStatus: Int32 {
  case success = 0
  case usage = 64
  case badData = 65
  case notFound = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case interrupted = 130
}
