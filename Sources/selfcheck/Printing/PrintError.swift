/// Why a paper did not get into a printer's queue.
enum PrintError: Error, Hashable {
  /// The commands of CUPS are not installed.
  case notInstalled
  case noPrinters
  /// There are several, and none is the default.
  case noDefault([String])
  case unknownPrinter(String, known: [String])
  /// CUPS did not answer in time.
  case noAnswer
  /// What CUPS said, in its own words.
  case refused(String)
}
