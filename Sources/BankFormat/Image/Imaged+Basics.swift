import SelfCheckCore

extension UInt64: Imaged {
  init(from image: inout ImageReader) { self = image.number() }
  func write(to image: inout ImageWriter) { image.put(self) }
}

extension Int: Imaged {
  /// Small numbers stay short, below 0 too.
  init(from image: inout ImageReader) {
    let number = image.number()
    self = Int(truncatingIfNeeded: number >> 1) ^ -Int(number & 1)
  }

  func write(to image: inout ImageWriter) {
    image.put(UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
  }
}

extension Bool: Imaged {
  init(from image: inout ImageReader) { self = image.number() == 1 }
  func write(to image: inout ImageWriter) { image.put(self ? 1 : 0) }
}

extension String: Imaged {
  init(from image: inout ImageReader) { self = image.string() }
  func write(to image: inout ImageWriter) { image.put(self) }
}

extension Optional: Imaged where Wrapped: Imaged {
  init(from image: inout ImageReader) {
    self = Bool(from: &image) ? Wrapped(from: &image) : nil
  }

  func write(to image: inout ImageWriter) {
    (self != nil).write(to: &image)
    self?.write(to: &image)
  }
}

extension Array: Imaged where Element: Imaged {
  init(from image: inout ImageReader) {
    let count = Int(from: &image)
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(Element(from: &image)) }
  }

  func write(to image: inout ImageWriter) {
    count.write(to: &image)
    for element in self { element.write(to: &image) }
  }
}

extension ClosedRange<Int>: Imaged {
  init(from image: inout ImageReader) {
    let lower = Int(from: &image)
    self = lower...Int(from: &image)
  }

  func write(to image: inout ImageWriter) {
    lowerBound.write(to: &image)
    upperBound.write(to: &image)
  }
}

extension LocalizedText: Imaged {
  init(from image: inout ImageReader) {
    self.init(zh: String(from: &image), en: String(from: &image))
  }

  func write(to image: inout ImageWriter) {
    zh.write(to: &image)
    en.write(to: &image)
  }
}

extension Thousandths: Imaged {
  init(from image: inout ImageReader) { self.init(count: Int(from: &image)) }
  func write(to image: inout ImageWriter) { count.write(to: &image) }
}

extension OptionMask: Imaged {
  init(from image: inout ImageReader) { self.init(bits: UInt64(from: &image)) }
  func write(to image: inout ImageWriter) { bits.write(to: &image) }
}

extension Imaged where Self: RawRepresentable & CaseIterable & Equatable {
  /// By its place among the cases.
  init(from image: inout ImageReader) {
    let place = Int(from: &image)
    self = Self.allCases[Self.allCases.index(Self.allCases.startIndex, offsetBy: place)]
  }

  func write(to image: inout ImageWriter) {
    Self.allCases.prefix { $0 != self }.count.write(to: &image)
  }
}
