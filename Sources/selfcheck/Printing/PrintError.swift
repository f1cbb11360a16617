/// Why a paper did not get into a printer's queue.
enum PrintError: Error, Hashable {
  /// The commands of CUPS are not installed.
  case notInstalled
  /// No print service is there to be asked.
  case notRunning
  /// The print service runs, and has none.
  case noPrinters
  /// There are several, and none is the default.
  case noDefault([String])
  /// The suggestion is the name that was probably meant.
  case unknownPrinter(String, known: [String], suggestion: String?)
  /// CUPS did not answer in time.
  case noAnswer
  /// What CUPS said, in its own words.
  case refused(String)
}
