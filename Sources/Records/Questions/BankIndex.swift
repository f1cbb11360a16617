import SelfCheckCore

/// What conditions can name: everything that has been read before them.
struct BankIndex {
  let questions: [Question]
  let dimensions: [DimensionHead]

  struct DimensionHead {
    let id: String
    let levels: [Level]
  }
}
