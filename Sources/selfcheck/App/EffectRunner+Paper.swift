import Documents
import Records
import Reports
import Screens
import SelfCheckCore

extension EffectRunner {
  func preview(_ order: PaperOrder) throws(StorageError) -> Reply {
    guard let paper = try paper(of: order) else { return .missing(try shelf()) }
    return .preview(order, paper.document)
  }

  func print(_ order: PaperOrder, on printer: String?) throws(StorageError) -> Reply {
    guard let paper = try paper(of: order) else { return .missing(try shelf()) }
    do throws(PDFError) {
      return queue(try paper.bytes(as: .pdf), of: paper, order, on: printer)
    } catch {
      return .failed(.print, error.message)
    }
  }

  private func queue(
    _ bytes: [UInt8], of paper: Paper, _ order: PaperOrder, on printer: String?
  ) -> Reply {
    do throws(PrintError) {
      return .queued(
        try PrintQueue().submit(bytes, title: paper.document.title, to: printer))
    } catch .noDefault(let names) {
      return .choosePrinter(order, names)
    } catch {
      return .failed(.print, PrintWording.inApp(error))
    }
  }

  func write(
    _ order: PaperOrder, to path: String, replacing: Bool
  ) throws(StorageError) -> Reply {
    guard let paper = try paper(of: order) else { return .missing(try shelf()) }
    guard let format = PaperFormat(fileName: path) else {
      return .failed(.write, PaperCommandWording.unknownEndingInApp(path))
    }
    let bytes: [UInt8]
    do throws(PDFError) {
      bytes = try paper.bytes(as: format)
    } catch {
      return .failed(.write, error.message)
    }
    do throws(StorageError) {
      try OutputFile(path: path).write(bytes, replacing: replacing)
    } catch .alreadyExists {
      return .fileExists(path: path)
    } catch {
      return .failed(.write, error.outputMessage)
    }
    return .written(path: path)
  }

  /// Nil where the round is gone, or can't be read any more.
  private func paper(of order: PaperOrder) throws(StorageError) -> Paper? {
    guard let round = try library.round(order.plan.round) else { return nil }
    let maker = EditionMaker(
      library: library, questionnaire: questionnaire, round: round, today: Clock.now.day)
    let edition: Edition =
      switch order.edition {
      case .handIn: maker.handIn(order.plan, order.choice, name: order.name)
      case .own: try maker.ownCopy(order.plan, name: order.name)
      }
    return maker.paper(edition, in: order.language)
  }
}
