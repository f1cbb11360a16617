import SelfCheckCore

extension Option: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), points: Int(from: &image), text: LocalizedText(from: &image),
      remark: LocalizedText?(from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    points.write(to: &image)
    text.write(to: &image)
    remark.write(to: &image)
  }
}

extension Scale: Imaged {
  init(from image: inout ImageReader) {
    self.init(name: String(from: &image), options: [Option](from: &image))
  }

  func write(to image: inout ImageWriter) {
    name.write(to: &image)
    options.write(to: &image)
  }
}

extension SingleChoice: Imaged {
  init(from image: inout ImageReader) {
    self.init(options: [Option](from: &image), scale: String?(from: &image))
  }

  func write(to image: inout ImageWriter) {
    options.write(to: &image)
    scale.write(to: &image)
  }
}

extension Checklist: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      from: Int(from: &image), maximum: Int(from: &image), options: [Option](from: &image),
      none: Option(from: &image))
  }

  func write(to image: inout ImageWriter) {
    from.write(to: &image)
    maximum.write(to: &image)
    options.write(to: &image)
    none.write(to: &image)
  }
}

extension NumberEntry: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      unit: LocalizedText(from: &image), range: ClosedRange(from: &image),
      intervals: [Interval](from: &image))
  }

  func write(to image: inout ImageWriter) {
    unit.write(to: &image)
    range.write(to: &image)
    intervals.write(to: &image)
  }
}

extension NumberEntry.Interval: Imaged {
  init(from image: inout ImageReader) {
    self.init(upTo: Int(from: &image), points: Int(from: &image))
  }

  func write(to image: inout ImageWriter) {
    upTo.write(to: &image)
    points.write(to: &image)
  }
}

extension Question: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), behaviour: String?(from: &image), kind: Kind(from: &image),
      text: LocalizedText(from: &image), why: LocalizedText(from: &image),
      weight: Int(from: &image), revision: Int(from: &image), short: Bool(from: &image),
      notApplicable: Bool(from: &image), askWhen: Condition?(from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    behaviour.write(to: &image)
    kind.write(to: &image)
    text.write(to: &image)
    why.write(to: &image)
    weight.write(to: &image)
    revision.write(to: &image)
    short.write(to: &image)
    notApplicable.write(to: &image)
    askWhen.write(to: &image)
  }
}

extension Question.Kind: Imaged {
  init(from image: inout ImageReader) {
    self =
      switch Int(from: &image) {
      case 0: .single(SingleChoice(from: &image))
      case 1: .multiple(Checklist(from: &image))
      case 2: .number(NumberEntry(from: &image))
      default: .note
      }
  }

  func write(to image: inout ImageWriter) {
    switch self {
    case .single(let choice):
      0.write(to: &image)
      choice.write(to: &image)
    case .multiple(let list):
      1.write(to: &image)
      list.write(to: &image)
    case .number(let entry):
      2.write(to: &image)
      entry.write(to: &image)
    case .note: 3.write(to: &image)
    }
  }
}
