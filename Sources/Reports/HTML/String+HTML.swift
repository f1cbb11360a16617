import Canvas

extension String {
  /// As text of an element or of an attribute in double quotes: nothing in it is markup.
  var html: String {
    var escaped = ""
    for character in printable.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
