import SelfCheckCore

/// A sound bank as one text from which it is there again at once: everything stands in the order in which
/// it is wanted, nothing has to be looked for and nothing checked.
///
/// Only the build that made an image reads it, so its form may change with any version.
public enum BankImage {
  /// Any character may stand in it.
  public static func text(of questionnaire: Questionnaire) -> String {
    var writer = ImageWriter()
    questionnaire.write(to: &writer)
    return writer.text
  }

  /// - Precondition: it is what ``text(of:)`` made.
  public static func questionnaire(of image: StaticString) -> Questionnaire {
    questionnaire(of: UnsafeBufferPointer(start: image.utf8Start, count: image.utf8CodeUnitCount))
  }

  static func questionnaire(of image: UnsafeBufferPointer<UInt8>) -> Questionnaire {
    var reader = ImageReader(image)
    return Questionnaire(from: &reader)
  }
}

/// What has a place in an image.
protocol Imaged {
  init(from image: inout ImageReader)
  func write(to image: inout ImageWriter)
}
