import SelfCheckCore

/// Words about what is kept and what could not be done.
enum SavingWording {
  static let saved = LocalizedText(zh: "已保存", en: "Saved")
  static let unsaved = LocalizedText(zh: "未保存", en: "NOT SAVED")
  static let nothingToSave = LocalizedText(
    zh: "没有要补存的内容", en: "nothing is waiting to be saved")
  static let quitAgain = LocalizedText(
    zh: "还有内容没保存下来。再退出一次就真的退出，没保存的会丢失。"
      + "按 o（写字时按 Ctrl-O）存到别的文件夹。",
    en: "Something is not saved. Quit again to leave; it will be lost. With o (Ctrl-O while "
      + "writing) it is saved in another folder.")

  /// Nil where nothing waits to be confirmed.
  static func pending(_ field: FieldStanding) -> LocalizedText? {
    switch field {
    case .kept: nil
    case .confirmable: LocalizedText(zh: "未保存，按回车保存", en: "Unsaved: Enter saves")
    case .unusable: LocalizedText(zh: "未保存", en: "Unsaved")
    }
  }

  static func failed(_ effect: Effect.Kind, _ reason: LocalizedText) -> LocalizedText {
    let what = name(of: effect)
    return LocalizedText(
      zh: "\(what.zh)没有成功：\(reason.zh)", en: "\(what.en) failed: \(reason.en)")
  }

  static func unsaved(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "没有保存成功：\(reason.zh)。作答还在，没有丢。",
      en: "Not saved: \(reason.en). Your answers are still here.")
  }

  static func unsavedPlan(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "计划没有保存成功：\(reason.zh)。改动还在，没有丢。",
      en: "The plan is not saved: \(reason.en). Your changes are still here.")
  }

  private static func name(of effect: Effect.Kind) -> LocalizedText {
    switch effect {
    case .save: LocalizedText(zh: "保存", en: "Saving")
    case .finish: LocalizedText(zh: "保存本轮结果", en: "Saving the round")
    case .discardDraft: LocalizedText(zh: "放弃上次的作答", en: "Discarding the unfinished round")
    case .claim: LocalizedText(zh: "重新读取记录", en: "Reading the records again")
    case .open: LocalizedText(zh: "打开这一轮", en: "Opening the round")
    case .openPair: LocalizedText(zh: "打开这两轮", en: "Opening the rounds")
    case .openTrend: LocalizedText(zh: "打开走势", en: "Opening the trend")
    case .openPlan: LocalizedText(zh: "打开提升计划", en: "Opening the plan")
    case .savePlan: LocalizedText(zh: "保存提升计划", en: "Saving the plan")
    case .preview: LocalizedText(zh: "预览", en: "The preview")
    case .print: LocalizedText(zh: "打印", en: "Printing")
    case .write: LocalizedText(zh: "存成文件", en: "Saving the file")
    case .delete: LocalizedText(zh: "删除这一轮", en: "Deleting the round")
    case .deleteEverything: LocalizedText(zh: "全部删除", en: "Deleting everything")
    case .rescue: LocalizedText(zh: "存到别的文件夹", en: "Saving in another folder")
    case .remember: LocalizedText(zh: "记住语言", en: "Remembering the language")
    }
  }
}
