import SelfCheckCore

extension App {
  /// Takes what became of a paper.
  mutating func takePaper(_ reply: Reply) -> [Effect] {
    switch reply {
    case .preview(let order, let document):
      screens.append(.preview(PreviewScreen(order, document)))
      return [.dropTypeAhead]
    case .choosePrinter(let order, let printers):
      screens.append(.printer(PrinterScreen(order, among: printers)))
      return [.dropTypeAhead]
    case .queued(let job):
      if case .printer = screen { screens.removeLast() }
      session.message = PaperScreenWording.queued(job)
    case .written(let path):
      if case .paperFile = screen { screens.removeLast() }
      session.message = PaperScreenWording.written(path)
    case .fileExists(let path):
      if case .paperFile(var scene) = screen {
        scene.taken = path
        screens[screens.count - 1] = .paperFile(scene)
      }
      session.message = PaperScreenWording.taken(path)
    default: break
    }
    return []
  }
}
