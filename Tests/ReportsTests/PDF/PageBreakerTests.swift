import Testing

@testable import Reports

@Suite("Strips on pages")
struct PageBreakerTests {
  private func pages(_ strips: [Strip], height: Double = 100) -> [[Int]] {
    PageBreaker.pages(of: strips, height: height).map { $0.map(\.strip) }
  }

  private func strips(_ heights: Double...) -> [Strip] { heights.map { Strip(height: $0) } }

  @Test("a page takes as much as it holds")
  func fills() {
    #expect(pages(strips(40, 60, 50, 50, 1)) == [[0, 1], [2, 3], [4]])
    #expect(pages([]) == [[]])
  }

  @Test("what is bonded goes to the next page together")
  func bonded() {
    var strips = strips(80, 10, 10, 10)
    strips[1].bond = .always
    strips[2].bond = .always
    #expect(pages(strips) == [[0], [1, 2, 3]])
  }

  @Test("bonded strips that no page holds are put where they come")
  func tooMany() {
    var strips = strips(50, 40, 40, 40)
    for place in 0...2 { strips[place].bond = .always }
    #expect(pages(strips) == [[0, 1], [2, 3]])
  }

  @Test("a gap is left between strips and not at the top of a page")
  func gaps() {
    var strips = strips(40, 50, 40)
    strips[1].gap = 10
    strips[2].gap = 10
    let pages = PageBreaker.pages(of: strips, height: 100)
    #expect(pages.map { $0.map(\.y) } == [[0, 50], [0]])
  }

  @Test("a table's head is on each of its pages, once")
  func heads() {
    var strips = strips(20) + (0..<6).map { _ in Strip(height: 35) }
    strips[0].bond = .always
    for place in 1...6 { strips[place].head = 0 }
    #expect(pages(strips) == [[0, 1, 2], [0, 3, 4], [0, 5, 6]])
  }

  @Test("a head never stands alone at the foot of a page")
  func aloneHead() {
    var strips = strips(70, 20, 35)
    strips[1].bond = .always
    strips[2].head = 1
    #expect(pages(strips) == [[0], [1, 2]])
  }

  @Test("of too many bonded strips, those hold that have to")
  func weakerBonds() {
    var strips = strips(70, 20, 20, 20, 40, 40)
    strips[1].bond = .always
    for place in 2...4 { strips[place].bond = .ifRoom }
    #expect(pages(strips) == [[0], [1, 2, 3, 4], [5]])
  }

  @Test("a row that no page holds begins below the table's head, and is continued below it")
  func tornRow() {
    var strips = strips(50, 10) + (0..<12).map { _ in Strip(height: 10, bond: .ifRoom, head: 1) }
    strips[0].bond = .always
    strips[1].bond = .always
    strips[2].bond = .always
    let pages = pages(strips)
    #expect(pages.first == [0, 1, 2, 3, 4, 5])
    #expect(pages.last == [1, 6, 7, 8, 9, 10, 11, 12, 13])
  }

  @Test(
    "a gap at the end doesn't begin a page, nor does a strip that no page holds leave one empty")
  func noEmptyPages() {
    #expect(pages(strips(100)) == [[0]])
    #expect(pages(strips(150, 10)) == [[0], [1]])
    #expect(pages(strips(10, 150)) == [[0], [1]])
  }
}
