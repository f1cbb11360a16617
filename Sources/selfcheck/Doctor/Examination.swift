import Curses
import Glibc
import Records
import Reports
import SelfCheckCore

/// Looks at everything that the program works with, and changes nothing.
struct Examination {
  let context: Context

  /// In the order in which a person meets them.
  var diagnoses: [Diagnosis] { [terminal, charset, size, bank, data, pdf, printing] }

  private let described = TerminalDescription.current

  init(_ context: Context) { self.context = context }

  private var terminal: Diagnosis {
    let obstacle = described.obstacle.map(DoctorWording.lineByLine)
    return Diagnosis(
      subject: DoctorWording.terminal, standing: obstacle == nil ? .works : .isLacking,
      words: obstacle ?? DoctorWording.terminal(described.name ?? "", colors: described.colors))
  }

  private var charset: Diagnosis {
    let locale = TerminalLocale.adopt()
    return Diagnosis(
      subject: DoctorWording.charset, standing: locale.showsHan ? .works : .isLacking,
      words: locale.showsHan ? DoctorWording.charset(locale.codeset) : TerminalWording.noHan)
  }

  private var size: Diagnosis {
    guard let size = described.size else {
      return Diagnosis(
        subject: DoctorWording.size, standing: .works, words: DoctorWording.noSize)
    }
    let fits = size.columns >= 20 && size.rows >= 6
    return Diagnosis(
      subject: DoctorWording.size, standing: fits ? .works : .isLacking,
      words: fits ? DoctorWording.size(size) : DoctorWording.tooSmall(size))
  }

  private var bank: Diagnosis {
    do throws(Failure) {
      let reading = try context.readBank()
      guard let questionnaire = reading.questionnaire else {
        return broken(DoctorWording.bank, BankWording.badBank(reading.errors.count))
      }
      return Diagnosis(
        subject: DoctorWording.bank, standing: .works, words: DoctorWording.bank(questionnaire))
    } catch {
      return broken(DoctorWording.bank, error.message)
    }
  }

  private var data: Diagnosis {
    do throws(Failure) {
      let locations = try context.locations()
      let listing = try context.list { RoundSummary($0) }
      for folder in [locations.data, locations.state] where !Self.takesFiles(folder) {
        return broken(DoctorWording.data, DoctorWording.cannotWrite(folder))
      }
      return Diagnosis(
        subject: DoctorWording.data, standing: listing.unreadable.isEmpty ? .works : .isLacking,
        words: DoctorWording.data(
          locations.data, rounds: listing.entries.count, unreadable: listing.unreadable.count))
    } catch {
      return broken(DoctorWording.data, error.message)
    }
  }

  /// Whether files can be written in the folder, or it can be made.
  private static func takesFiles(_ folder: String) -> Bool {
    var path = folder[...]
    while !path.isEmpty {
      if access(String(path), F_OK) == 0 { return access(String(path), W_OK | X_OK) == 0 }
      path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    }
    return access(folder.hasPrefix("/") ? "/" : ".", W_OK | X_OK) == 0
  }

  private var pdf: Diagnosis {
    let obstacle = PDFReport.obstacle?.message
    return Diagnosis(
      subject: DoctorWording.pdf, standing: obstacle == nil ? .works : .isLacking,
      words: obstacle ?? DoctorWording.pdfWorks)
  }

  private var printing: Diagnosis {
    do throws(PrintError) {
      let printers = try PrintQueue(patience: 5).present()
      return Diagnosis(
        subject: DoctorWording.printing, standing: .works, words: DoctorWording.printers(printers))
    } catch {
      let (zh, en) = PrintWording.words(error)
      return Diagnosis(
        subject: DoctorWording.printing, standing: .isLacking,
        words: LocalizedText(zh: zh, en: en))
    }
  }

  private func broken(_ subject: LocalizedText, _ words: LocalizedText?) -> Diagnosis {
    Diagnosis(subject: subject, standing: .isBroken, words: words ?? DoctorWording.unknown)
  }
}
