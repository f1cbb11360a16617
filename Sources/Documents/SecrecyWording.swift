import SelfCheckCore

/// What must not be written down, on a screen or on paper.
public enum SecrecyWording {
  public static let heading = LocalizedText(zh: "保密提醒", en: "Confidentiality")
  public static let rule = LocalizedText(
    zh: "不填写涉密和敏感内容、文号、人名、批示原文；不在涉密计算机上使用。",
    en: "Keep out classified and sensitive content, document numbers, names, and the wording of "
      + "instructions. Never use this on a computer for classified work.")
}
