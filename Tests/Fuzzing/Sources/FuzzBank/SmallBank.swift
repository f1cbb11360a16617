/// The bank that a fuzzed file is put into.
enum SmallBank {
  static let names = ["questionnaire.json", "one.json", "actions.json"]

  static let files = [
    names[0]: Array(main.utf8), names[1]: Array(one.utf8), names[2]: Array(actions.utf8),
  ]

  private static let main = #"""
    {"id":"b","version":"1","title":{"zh":"一","en":"a"},"introduction":{"zh":"一","en":"a"},
    "window":{"zh":"一","en":"a"},"scales":{"s":{"options":[
    {"id":"x","points":0,"text":{"zh":"甲","en":"a"}},{"id":"y","points":1,"text":{"zh":"乙","en":"b"}},
    {"id":"z","points":2,"text":{"zh":"丙","en":"c"}}]}},
    "levels":[{"id":"h","from":50,"text":{"zh":"高","en":"h"}},{"id":"l","from":0,"text":{"zh":"低","en":"l"}}],
    "minimumAnsweredPercent":80,"dimensions":["one.json"],"actions":"actions.json"}
    """#

  private static let one = #"""
    {"id":"o","name":{"zh":"一","en":"a"},"shortcoming":{"zh":"一","en":"a"},"behaviours":[{"id":"1a","text":{"zh":"一","en":"a"}}],
    "questions":[
    {"id":"q1","behaviour":"1a","kind":"single","scale":"s","short":true,"text":{"zh":"一","en":"a"},"why":{"zh":"一","en":"a"}},
    {"id":"q2","kind":"multiple","from":1,"maximum":2,"notApplicable":true,"options":[{"id":"a","points":1,"text":{"zh":"甲","en":"a"}},
    {"id":"b","points":-1,"text":{"zh":"乙","en":"b"}}],"none":{"id":"none","text":{"zh":"无","en":"n"}},"text":{"zh":"二","en":"b"},"why":{"zh":"一","en":"a"}},
    {"id":"q3","kind":"number","unit":{"zh":"天","en":"d"},"range":[0,9],"intervals":[{"upTo":0,"points":2},{"upTo":9,"points":0}],
    "askWhen":{"answer":"q1","atMost":"y"},"text":{"zh":"三","en":"c"},"why":{"zh":"一","en":"a"}}],
    "findings":[{"id":"f","severity":"watch","when":{"any":[{"answer":"q1","is":["x"]},{"not":{"points":["q1","q2"],"atLeast":1}},
    {"atLeast":1,"of":[{"dimension":"o","atMost":"l"},{"answer":"q2","includes":["b"]}]}]},"text":{"zh":"一","en":"a"},"actions":["m"]}],
    "limits":[{"id":"c","when":{"answer":"q3","atLeast":5},"to":40,"text":{"zh":"一","en":"a"}}],"pairs":[["q1","q3"]]}
    """#

  private static let actions = #"""
    {"actions":[{"id":"m","measure":{"zh":"一","en":"a"},"doneWhen":{"zh":"一","en":"a"},"days":14,"service":"development"}]}
    """#
}
