import JSONText
import Testing

@Suite struct JSONNumberTests {
  struct Reading: CustomTestStringConvertible {
    let text: String
    let int: Int?
    let thousandths: Int?

    var testDescription: String { text }

    init(_ text: String, int: Int?, thousandths: Int?) {
      self.text = text
      self.int = int
      self.thousandths = thousandths
    }
  }

  @Test(arguments: [
    Reading("0", int: 0, thousandths: 0),
    Reading("-0", int: 0, thousandths: 0),
    Reading("0e999999999999999999999", int: 0, thousandths: 0),
    Reading("85", int: 85, thousandths: 85_000),
    Reading("-3", int: -3, thousandths: -3_000),
    Reading("5.2", int: nil, thousandths: 5_200),
    Reading("-0.125", int: nil, thousandths: -125),
    Reading("0.5000", int: nil, thousandths: 500),
    Reading("0.0005", int: nil, thousandths: nil),
    Reading("3.0", int: 3, thousandths: 3_000),
    Reading("1e2", int: 100, thousandths: 100_000),
    Reading("1E+2", int: 100, thousandths: 100_000),
    Reading("850e-1", int: 85, thousandths: 85_000),
    Reading("125e-3", int: nil, thousandths: 125),
    Reading("125e-4", int: nil, thousandths: nil),
    Reading("0.00001e5", int: 1, thousandths: 1_000),
    Reading("1e400", int: nil, thousandths: nil),
    Reading("1e-400", int: nil, thousandths: nil),
    Reading("1e99999999999999999999999", int: nil, thousandths: nil),
    Reading("1e-99999999999999999999999", int: nil, thousandths: nil),
    Reading("9223372036854775807", int: .max, thousandths: nil),
    Reading("-9223372036854775808", int: .min, thousandths: nil),
    Reading("9223372036854775808", int: nil, thousandths: nil),
    Reading("-9223372036854775809", int: nil, thousandths: nil),
    Reading("9223372036854775.807", int: nil, thousandths: .max),
    Reading("-9223372036854775.808", int: nil, thousandths: .min),
  ])
  func `a number is read exactly or not at all`(expected: Reading) throws {
    let number = try #require(JSONReader().read(Array(expected.text.utf8)).value?.number)
    #expect(number.text == expected.text)
    #expect(number.int == expected.int)
    #expect(number.thousandths == expected.thousandths)
  }
}
