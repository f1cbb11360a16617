import Canvas
import SelfCheckCore

/// What can be done on every screen.
enum GeneralCommand: Hashable, Sendable {
  case help, switchLanguage, saveAgain, saveElsewhere, quit
}

extension GeneralCommand {
  /// - Parameter takesLetters: whether letters are text just now.
  static func bindings(in session: Session, takesLetters: Bool) -> [Binding<GeneralCommand>] {
    let isUnsaved = session.hasFailedSave
    return [
      Binding(
        [takesLetters ? .control("r") : .character("s")], .saveAgain, CommonWording.saveAgain,
        rank: isUnsaved ? .essential : .unlisted,
        disabled: isUnsaved ? nil : SavingWording.nothingToSave),
      Binding(
        [takesLetters ? .control("o") : .character("o")], .saveElsewhere, RescueWording.elsewhere,
        rank: isUnsaved ? .important : .unlisted,
        disabled: isUnsaved ? nil : SavingWording.nothingToSave),
      Binding(
        [takesLetters ? .control("l") : .character("L")], .switchLanguage,
        CommonWording.language, rank: .line),
      Binding(
        takesLetters ? [.control("g")] : [.character("?"), .control("g")], .help,
        CommonWording.help, rank: .essential),
      Binding(
        takesLetters ? [.control("c")] : [.character("q"), .control("c")], .quit,
        CommonWording.quit, rank: .important),
    ]
  }
}
