import ArgumentParser
import Glibc
import Records
import Reports
import SelfCheckCore

/// Where a paper goes, and as what.
struct PaperOptions: ParsableArguments {
  @ArgumentParser.Option var format: PaperFormat?
  @ArgumentParser.Option var output: String?
  @Flag var force = false
  @Flag(name: .customLong("print")) var prints = false
  @ArgumentParser.Option var printer: String?

  /// What doesn't go together.
  func check() throws(Failure) {
    if prints, output != nil || (format != nil && format != .pdf) {
      throw Failure(ConsoleWording.usage(PaperCommandWording.printsAlone), .usage)
    }
    if printer != nil, !prints {
      throw Failure(ConsoleWording.usage(PaperCommandWording.printerWithoutPrint), .usage)
    }
    if force, output == nil {
      throw Failure(ConsoleWording.usage(PaperCommandWording.forceWithoutOutput), .usage)
    }
  }

  /// To the printer, to the file, or to standard output.
  func give(out paper: Paper, in language: Language) throws(Failure) {
    if prints { return try send(paper, in: language) }
    guard let output else { return try say(paper) }
    guard let format = format ?? PaperFormat(fileName: output) else {
      throw Failure(ConsoleWording.usage(PaperCommandWording.unknownEnding(output)), .usage)
    }
    let bytes = try bytes(of: paper, as: format)
    do throws(StorageError) {
      try OutputFile(path: output).write(bytes, replacing: force)
    } catch .alreadyExists(let path) {
      throw Failure(PaperCommandWording.exists(path), .cannotCreate)
    } catch {
      throw Failure(output: error)
    }
    Console.tell(PaperCommandWording.written(output), in: language)
  }

  private func bytes(of paper: Paper, as format: PaperFormat) throws(Failure) -> [UInt8] {
    do throws(PDFError) {
      return try paper.bytes(as: format)
    } catch {
      throw Failure(error.message, .unavailable)
    }
  }

  private func say(_ paper: Paper) throws(Failure) {
    let format = format ?? .text
    if format == .pdf, isatty(STDOUT_FILENO) == 1 {
      throw Failure(ConsoleWording.usage(PaperCommandWording.pdfOnTerminal), .usage)
    }
    try Console.put(bytes(of: paper, as: format))
  }

  private func send(_ paper: Paper, in language: Language) throws(Failure) {
    let bytes = try bytes(of: paper, as: .pdf)
    do throws(PrintError) {
      let job = try PrintQueue().submit(bytes, title: paper.document.title, to: printer)
      Console.tell(PrintWording.queued(job), in: language)
    } catch {
      throw Failure(PrintWording.text(error), .unavailable)
    }
  }
}
