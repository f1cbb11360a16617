extension BadAnswers {
  static let all = [
    BadAnswers(
      "nothing", "",
      Told(
        "1:1", zh: "不是正确的 JSON：文件是空的",
        en: "this is not valid JSON: the file is empty")),
    BadAnswers(
      "broken JSON", #"{"answers": {"role": "head",}}"#,
      Told(
        "1:28", zh: "不是正确的 JSON：最后一项后面多了一个逗号；请删去",
        en:
          "this is not valid JSON: there is a comma after the last entry; delete it"
      )),
    BadAnswers(
      "an open text", #"{"answers": {"role": "head"#,
      Told(
        "1:22", zh: "不是正确的 JSON：这个引号没有与之成对的结束引号",
        en: "this is not valid JSON: this quote is never closed")),
    BadAnswers(
      "a full-width comma", #"{"answers": {"role": "head"，"years": 3}}"#,
      Told(
        "1:28", zh: #"不是正确的 JSON：此处应为逗号“,”或“}”，却是全角或中文的“，”；请改成半角的“,”"#,
        en:
          #"this is not valid JSON: expected a comma or }, found "，", a full-width or Chinese mark; change it to ,"#
      )),
    BadAnswers(
      "a list", "[]",
      Told(
        "1:1", zh: #"这里应是花括号 { } 括起的对象；整个文件写成 {"form": "full", "answers": {…}}"#,
        en: #"this must be an object in { }; write the file as {"form": "full", "answers": {…}}"#)),
    BadAnswers(
      "no answers", #"{"form": "full"}"#,
      Told(
        "1:1", zh: #"缺少“answers”；整个文件写成 {"form": "full", "answers": {…}}"#,
        en: #""answers" is missing; write the file as {"form": "full", "answers": {…}}"#)),
    BadAnswers(
      "answers in a list", #"{"answers": ["head"]}"#,
      Told(
        "1:13", zh: #"这里应是花括号 { } 括起的对象；整个文件写成 {"form": "full", "answers": {…}}"#,
        en: #"this must be an object in { }; write the file as {"form": "full", "answers": {…}}"#)),
    BadAnswers(
      "answers that are null", #"{"answers": null}"#,
      Told(
        "1:13", zh: #"这里应是花括号 { } 括起的对象；整个文件写成 {"form": "full", "answers": {…}}"#,
        en: #"this must be an object in { }; write the file as {"form": "full", "answers": {…}}"#)),
    BadAnswers(
      "a form that is none", #"{"form": "long", "answers": {}}"#,
      Told(
        "1:10", zh: "“form”的值不对；写 full（完整版）或 short（简短版）",
        en: #""form" has an invalid value; write "full" or "short""#)),
    BadAnswers(
      "a form that is a number", #"{"form": 1, "answers": {}}"#,
      Told(
        "1:10", zh: "“form”的值不对；写 full（完整版）或 short（简短版）",
        en: #""form" has an invalid value; write "full" or "short""#)),
    BadAnswers(
      "a key too many", #"{"answer": {}, "answers": {}}"#,
      Told(
        "1:2", zh: "没有“answer”这个键；只用“form”和“answers”",
        en: #"there is no key "answer"; use only "form" and "answers""#)),
    BadAnswers(
      "an answer twice", #"{"answers": {"role": "head", "role": "staff"}}"#,
      Told(
        "1:30", zh: #"不是正确的 JSON：“role”在第1行第14列已经有了；请只留一个"#,
        en:
          #"this is not valid JSON: "role" already appears at line 1, column 14; keep only one"#
      )),
    BadAnswers(
      "a question mistyped", #"{"answers": {"takeson": "half"}}"#,
      Told(
        "1:14", zh: "题库里没有题目“takeson”；是不是“takes-on”？",
        en: #"there is no question "takeson" in this bank; did you mean "takes-on"?"#)),
    BadAnswers(
      "a question like no other", #"{"answers": {"weather": "half"}}"#,
      Told(
        "1:14", zh: "题库里没有题目“weather”；删去它，或改正题目 id",
        en: #"there is no question "weather" in this bank; delete it, or correct the question's id"#
      )),
    BadAnswers(
      "an option mistyped", #"{"answers": {"puts-off": "hlaf"}}"#,
      Told(
        "1:26", zh: "题目“puts-off”没有选项“hlaf”；是不是“half”？",
        en: #"question "puts-off" has no option "hlaf"; did you mean "half"?"#)),
    BadAnswers(
      "an option like no other", #"{"answers": {"puts-off": "sometimes"}}"#,
      Told(
        "1:26", zh: "题目“puts-off”没有选项“sometimes”；改成这道题的选项 id",
        en: #"question "puts-off" has no option "sometimes"; write the id of one of its options"#)),
    BadAnswers(
      "a number for an option", #"{"answers": {"puts-off": 2}}"#,
      Told(
        "1:26", zh: #"题目“puts-off”的答案类型不对；写一个选项的 id，如 "a""#,
        en:
          #"the answer to question "puts-off" is of the wrong type; write one option's id, such as "a""#
      )),
    BadAnswers(
      "a list for an option", #"{"answers": {"puts-off": ["half"]}}"#,
      Told(
        "1:26", zh: #"题目“puts-off”的答案类型不对；写一个选项的 id，如 "a""#,
        en:
          #"the answer to question "puts-off" is of the wrong type; write one option's id, such as "a""#
      )),
    BadAnswers(
      "an option for a list", #"{"answers": {"report": "causes"}}"#,
      Told(
        "1:24", zh: #"题目“report”的答案类型不对；写选项 id 的列表，如 ["a"]"#,
        en:
          #"the answer to question "report" is of the wrong type; write a list of option ids, such as ["a"]"#
      )),
    BadAnswers(
      "no option in a list", #"{"answers": {"report": []}}"#,
      Told(
        "1:24", zh: #"题目“report”的列表是空的；一项都没有就写 ["none"]；没有作答就删去这道题"#,
        en:
          #"the list for question "report" is empty; if none applies, write ["none"]; if there is no answer, leave the question out"#
      )),
    BadAnswers(
      "an option twice in a list", #"{"answers": {"report": ["causes", "causes"]}}"#,
      Told(
        "1:24", zh: "题目“report”的选项“causes”写了两次；只留一个",
        en: #"option "causes" of question "report" appears twice; keep only one"#)),
    BadAnswers(
      "none with others", #"{"answers": {"report": ["none", "causes"]}}"#,
      Told(
        "1:24", zh: "题目“report”的“none”不能和别的选项同选；只留“none”，或去掉它",
        en:
          #""none" of question "report" can't be chosen together with other options; keep "none" alone, or drop it"#
      )
    ),
    BadAnswers(
      "an unknown option in a list", #"{"answers": {"report": ["cause"]}}"#,
      Told(
        "1:24", zh: "题目“report”没有选项“cause”；是不是“causes”？",
        en: #"question "report" has no option "cause"; did you mean "causes"?"#)),
    BadAnswers(
      "numbers in a list", #"{"answers": {"report": [1]}}"#,
      Told(
        "1:24", zh: "“report”的值不能作答案；写选项 id、选项 id 的列表、整数、文字或 null（未遇到）",
        en:
          #"the value of "report" can't be an answer; write an option's id, a list of ids, a whole number, text, or null (did not come up)"#
      )),
    BadAnswers(
      "a number out of range", #"{"answers": {"years": 41}}"#,
      Told(
        "1:23", zh: "题目“years”的数字41超出范围；写0到40之间的整数",
        en:
          #"the number 41 is out of range for question "years"; write a whole number from 0 to 40"#
      )),
    BadAnswers(
      "a number below the range", #"{"answers": {"years": -1}}"#,
      Told(
        "1:23", zh: "题目“years”的数字-1超出范围；写0到40之间的整数",
        en:
          #"the number -1 is out of range for question "years"; write a whole number from 0 to 40"#
      )),
    BadAnswers(
      "a number with a fraction", #"{"answers": {"years": 1.5}}"#,
      Told(
        "1:23", zh: "“years”的值不能作答案；写选项 id、选项 id 的列表、整数、文字或 null（未遇到）",
        en:
          #"the value of "years" can't be an answer; write an option's id, a list of ids, a whole number, text, or null (did not come up)"#
      )),
    BadAnswers(
      "a number beyond all numbers", #"{"answers": {"years": 1e999}}"#,
      Told(
        "1:23", zh: "“years”的值不能作答案；写选项 id、选项 id 的列表、整数、文字或 null（未遇到）",
        en:
          #"the value of "years" can't be an answer; write an option's id, a list of ids, a whole number, text, or null (did not come up)"#
      )),
    BadAnswers(
      "a number in quotes", #"{"answers": {"years": "7"}}"#,
      Told(
        "1:23", zh: "题目“years”的答案类型不对；写一个整数，如 3",
        en: #"the answer to question "years" is of the wrong type; write a whole number, such as 3"#
      )),
    BadAnswers(
      "not applicable where that is no answer", #"{"answers": {"puts-off": null}}"#,
      Told(
        "1:26", zh: "题目“puts-off”不能答“未遇到”；选一个答案，或删去这道题",
        en:
          #"question "puts-off" can't be answered "did not come up"; choose an answer, or leave the question out"#
      )),
    BadAnswers(
      "not applicable for a note", #"{"answers": {"memo": null}}"#,
      Told(
        "1:22", zh: "题目“memo”不能答“未遇到”；选一个答案，或删去这道题",
        en:
          #"question "memo" can't be answered "did not come up"; choose an answer, or leave the question out"#
      )),
    BadAnswers(
      "a number for a note", #"{"answers": {"memo": 7}}"#,
      Told(
        "1:22", zh: "题目“memo”的答案类型不对；写一段加双引号的文字",
        en: #"the answer to question "memo" is of the wrong type; write text in double quotes"#)),
    BadAnswers(
      "a truth value", #"{"answers": {"role": true}}"#,
      Told(
        "1:22", zh: "“role”的值不能作答案；写选项 id、选项 id 的列表、整数、文字或 null（未遇到）",
        en:
          #"the value of "role" can't be an answer; write an option's id, a list of ids, a whole number, text, or null (did not come up)"#
      )),
    BadAnswers(
      "an object", #"{"answers": {"role": {"id": "head"}}}"#,
      Told(
        "1:22", zh: "“role”的值不能作答案；写选项 id、选项 id 的列表、整数、文字或 null（未遇到）",
        en:
          #"the value of "role" can't be an answer; write an option's id, a list of ids, a whole number, text, or null (did not come up)"#
      )),
    BadAnswers(
      "several", "{\"answers\": {\n  \"years\": 41,\n  \"weather\": 1,\n  \"role\": \"boss\"\n}}",
      Told(
        "2:12", zh: "题目“years”的数字41超出范围；写0到40之间的整数",
        en:
          #"the number 41 is out of range for question "years"; write a whole number from 0 to 40"#
      ),
      Told(
        "3:3", zh: "题库里没有题目“weather”；删去它，或改正题目 id",
        en: #"there is no question "weather" in this bank; delete it, or correct the question's id"#
      ),
      Told(
        "4:11", zh: "题目“role”没有选项“boss”；改成这道题的选项 id",
        en: #"question "role" has no option "boss"; write the id of one of its options"#)),
  ]
}
