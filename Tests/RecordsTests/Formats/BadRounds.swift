extension BadRecord {
  /// What can be wrong with the file of a round.
  static let rounds = [
    BadRecord(
      "another format", #""selfcheck.round""#, #""selfcheck.plan""#,
      zh: "格式是“selfcheck.plan”，不是这里要读的记录",
      en: #"its format is "selfcheck.plan", not that of the record expected here"#),
    BadRecord(
      "a newer schema", #""schema": 1"#, #""schema": 2"#,
      zh: "由较新版本写成（格式版本2），请用新版程序打开；文件原样保留",
      en:
        "it was written by a newer version (schema 2); open it with that version. The file was left unchanged"
    ),
    BadRecord(
      "a schema of long after", #""schema": 1"#, #""schema": 999999999999"#,
      zh: "由较新版本写成（格式版本999999999999），请用新版程序打开；文件原样保留",
      en:
        "it was written by a newer version (schema 999999999999); open it with that version. The file was left unchanged"
    ),
    BadRecord(
      "a schema of 0", #""schema": 1"#, #""schema": 0"#,
      zh: "第28行第13列：“schema”的值不对",
      en: #"line 28, column 13: "schema" has an invalid value"#),
    BadRecord(
      "a schema in quotes", #""schema": 1"#, #""schema": "1""#,
      zh: "第28行第13列：“schema”的值不对",
      en: #"line 28, column 13: "schema" has an invalid value"#),
    BadRecord(
      "no format", #""format": "selfcheck.round","#, "",
      zh: "第1行第1列：缺少“format”",
      en: #"line 1, column 1: "format" is missing"#),
    BadRecord(
      "a key twice", #""sequence": 12"#, #""sequence": 12, "form": "short""#,
      zh: #"第157行第19列：“form”在第20行第3列已经有了；请只留一个"#,
      en: #"line 157, column 19: "form" already appears at line 20, column 3; keep only one"#),
    BadRecord(
      "a list", nil, "[]",
      zh: "第1行第1列：不是记录文件的格式",
      en: "line 1, column 1: this is not a record of selfcheck"),
    BadRecord(
      "a text", nil, #""selfcheck.round""#,
      zh: "第1行第1列：不是记录文件的格式",
      en: "line 1, column 1: this is not a record of selfcheck"),
    BadRecord(
      "nothing", nil, "",
      zh: "第1行第1列：文件是空的",
      en: "line 1, column 1: the file is empty"),
    BadRecord(
      "a byte order mark", "{\n", "﻿{\n",
      zh: "第1行第1列：开头有 UTF-8 字节顺序标记（BOM）；请另存为不带 BOM 的 UTF-8",
      en: "line 1, column 1: it begins with a UTF-8 byte order mark; save it as UTF-8 without one"),
    BadRecord(
      "a form of another kind", #""form": "full""#, #""form": "long""#,
      zh: "第20行第11列：“form”的值不对",
      en: #"line 20, column 11: "form" has an invalid value"#),
    BadRecord(
      "an id that is a number", #""id": "20261122-093000-7f3a""#, #""id": 7"#,
      zh: "第22行第9列：“id”的值不对",
      en: #"line 22, column 9: "id" has an invalid value"#),
    BadRecord(
      "no answers", #""answers": {"#, #""answer": {"#,
      zh: "第1行第1列：缺少“answers”",
      en: #"line 1, column 1: "answers" is missing"#),
    BadRecord(
      "answers in a list",
      "\"seconds\": {\n    \"report\": 0,\n    \"role\": 3,\n    \"takes-on\": 17\n  }",
      #""seconds": []"#,
      zh: "第152行第14列：“seconds”的值不对",
      en: #"line 152, column 14: "seconds" has an invalid value"#),
    BadRecord(
      "an answer that is a truth value", #""role": "head""#, #""role": true"#,
      zh: "第15行第13列：“role”的值不对",
      en: #"line 15, column 13: "role" has an invalid value"#),
    BadRecord(
      "an answer that is an object", #""role": "head""#, #""role": {}"#,
      zh: "第15行第13列：“role”的值不对",
      en: #"line 15, column 13: "role" has an invalid value"#),
    BadRecord(
      "an answer of options that are numbers", "\"none\"\n    ]", "7\n    ]",
      zh: "第5行第16列：“factors”的值不对",
      en: #"line 5, column 16: "factors" has an invalid value"#),
    BadRecord(
      "an answer with a fraction", #""days-late": 31"#, #""days-late": 31.5"#,
      zh: "第4行第18列：“days-late”的值不对",
      en: #"line 4, column 18: "days-late" has an invalid value"#),
    BadRecord(
      "an answer beyond all numbers", #""days-late": 31"#, #""days-late": 1e400"#,
      zh: "第4行第18列：“days-late”的值不对",
      en: #"line 4, column 18: "days-late" has an invalid value"#),
    BadRecord(
      "seconds below 0", #""role": 3"#, #""role": -1"#,
      zh: "第154行第13列：“role”的值不对",
      en: #"line 154, column 13: "role" has an invalid value"#),
    BadRecord(
      "seconds beyond a life", #""role": 3"#, #""role": 1000000001"#,
      zh: "第154行第13列：“role”的值不对",
      en: #"line 154, column 13: "role" has an invalid value"#),
    BadRecord(
      "a sequence of 0", #""sequence": 12"#, #""sequence": 0"#,
      zh: "第157行第15列：“sequence”的值不对",
      en: #"line 157, column 15: "sequence" has an invalid value"#),
    BadRecord(
      "a sequence beyond counting", #""sequence": 12"#, #""sequence": 9223372036854775807"#,
      zh: "第157行第15列：“sequence”的值不对",
      en: #"line 157, column 15: "sequence" has an invalid value"#),
    BadRecord(
      "a date that is none", "2026-11-22T09:30:00+08:00", "2026-02-30T09:30:00+08:00",
      zh: "第158行第14列：“started”的值不对",
      en: #"line 158, column 14: "started" has an invalid value"#),
    BadRecord(
      "a time without an offset", "2026-11-22T09:36:15+08:00", "2026-11-22T09:36:15Z",
      zh: "第19行第15列：“finished”的值不对",
      en: #"line 19, column 15: "finished" has an invalid value"#),
    BadRecord(
      "a digest too short", #""digest": "d"#, #""digest": ""#,
      zh: "第24行第15列：“digest”的值不对",
      en: #"line 24, column 15: "digest" has an invalid value"#),
    BadRecord(
      "a digest with a sign", #""digest": "d"#, #""digest": "+"#,
      zh: "第24行第15列：“digest”的值不对",
      en: #"line 24, column 15: "digest" has an invalid value"#),
    BadRecord(
      "a digest in capitals", #""digest": "d"#, #""digest": "D"#,
      zh: "第24行第15列：“digest”的值不对",
      en: #"line 24, column 15: "digest" has an invalid value"#),
    BadRecord(
      "a score divided by 0", #""200/7""#, #""1/0""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score of letters", #""200/7""#, #""a/b""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score without a denominator", #""200/7""#, #""28""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score of three parts", #""200/7""#, #""200/7/1""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score that is a number", #""200/7""#, "28.5",
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score below 0", #""200/7""#, #""-1/7""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score above 100", #""200/7""#, #""701/7""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score not in lowest terms", #""200/7""#, #""400/14""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score with a sign", #""200/7""#, #""+200/7""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score of a huge denominator", #""200/7""#, #""1/1000000001""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "a score beyond all numbers", #""200/7""#, #""340282366920938463463374607431768211456/7""#,
      zh: "第95行第18列：“score”的值不对",
      en: #"line 95, column 18: "score" has an invalid value"#),
    BadRecord(
      "an overall score beyond all numbers", #""1100/21""#,
      #""1/340282366920938463463374607431768211456""#,
      zh: "第149行第16列：“score”的值不对",
      en: #"line 149, column 16: "score" has an invalid value"#),
    BadRecord(
      "an overall score of a huge denominator", #""1100/21""#,
      #""1/425352958651173079329218259289711""#,
      zh: "第149行第16列：“score”的值不对",
      en: #"line 149, column 16: "score" has an invalid value"#),
    BadRecord(
      "a level that is a number", #""level": "priority""#, #""level": 3"#,
      zh: "第71行第18列：“level”的值不对",
      en: #"line 71, column 18: "level" has an invalid value"#),
    BadRecord(
      "a level with four decimals", #""from": 62.5"#, #""from": 62.5001"#,
      zh: "第78行第21列：“from”的值不对",
      en: #"line 78, column 21: "from" has an invalid value"#),
    BadRecord(
      "a level above 100", #""from": 62.5"#, #""from": 9007199254740993"#,
      zh: "第78行第21列：“from”的值不对",
      en: #"line 78, column 21: "from" has an invalid value"#),
    BadRecord(
      "a limit below 0", #""to": 62.5"#, #""to": -1"#,
      zh: "第89行第19列：“to”的值不对",
      en: #"line 89, column 19: "to" has an invalid value"#),
    BadRecord(
      "a limit in quotes", #""to": 62.5"#, #""to": "62.5""#,
      zh: "第89行第19列：“to”的值不对",
      en: #"line 89, column 19: "to" has an invalid value"#),
    BadRecord(
      "a severity of another kind", #""watch""#, #""grave""#,
      zh: "第67行第25列：“severity”的值不对",
      en: #"line 67, column 25: "severity" has an invalid value"#),
    BadRecord(
      "a sum beyond counting", #""maximum": 14"#, #""maximum": 1000000001"#,
      zh: "第92行第20列：“maximum”的值不对",
      en: #"line 92, column 20: "maximum" has an invalid value"#),
    BadRecord(
      "a sum with a fraction", "\"points\": 4,\n        \"score\": \"200/7\"",
      "\"points\": 4.5,\n        \"score\": \"200/7\"",
      zh: "第94行第19列：“points”的值不对",
      en: #"line 94, column 19: "points" has an invalid value"#),
    BadRecord(
      "more points than there can be", "\"maximum\": 4,\n            \"points\": 2",
      "\"maximum\": 4,\n            \"points\": 5",
      zh: "第37行第23列：“points”的值不对",
      en: #"line 37, column 23: "points" has an invalid value"#),
    BadRecord(
      "a weight beyond any bank's", #""weight": 2"#, #""weight": 101"#,
      zh: "第97行第19列：“weight”的值不对",
      en: #"line 97, column 19: "weight" has an invalid value"#),
    BadRecord(
      "a revision of 0", #""revision": 3"#, #""revision": 0"#,
      zh: "第39行第25列：“revision”的值不对",
      en: #"line 39, column 25: "revision" has an invalid value"#),
    BadRecord(
      "open questions that are numbers", #""undecided": []"#,
      #""undecided": [{"id": "late-and-silent", "needs": [3]}]"#,
      zh: "第96行第58列：“needs”的值不对",
      en: #"line 96, column 58: "needs" has an invalid value"#),
    BadRecord(
      "a dimension that is a text", #""dimensions": ["#, #""dimensions": ["outlook", "#,
      zh: "第30行第20列：“dimensions”的值不对",
      en: #"line 30, column 20: "dimensions" has an invalid value"#),
    BadRecord(
      "no scorecard", #""scorecard""#, #""result""#,
      zh: "第1行第1列：缺少“scorecard”",
      en: #"line 1, column 1: "scorecard" is missing"#),
  ]
}
