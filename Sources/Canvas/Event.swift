/// Something that reached the program through the terminal.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Pasted text, whole; line breaks are "\n".
  case paste(String)
  case click(Point)
  /// The mouse's wheel, by so many notches; down is positive.
  case wheel(rows: Int)
  case resize(Size)
  /// The terminal was taken away or the process was told to end.
  case hangUp(Signal)

  public enum Signal: Hashable, Sendable {
    case terminate, hangUp, interrupt
  }
}

/// One key press.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A letter with Ctrl held, lower case.
  case control(Character)
}
