/// Why the terminal can't be taken over.
public enum TerminalError: Error, Hashable {
  /// Standard input or output is a file or a pipe, or closed.
  case notATerminal(Stream)
  /// The system has no description of the terminal that `TERM` names; nil where it names none.
  case unknownTerminal(name: String?)
  /// The terminal can't put the cursor where it is told, as "dumb" can't.
  case cannotAddressCursor(name: String)
  /// The system refused memory, a pipe or the terminal's modes.
  case refused

  public enum Stream: Hashable, Sendable {
    case input, output
  }
}
