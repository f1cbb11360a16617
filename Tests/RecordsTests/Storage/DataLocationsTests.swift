import SelfCheckCore
import TestSupport
import Testing

@testable import Records

@Suite struct DataLocationsTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let environment: [String: String]
    var account: String? = "/account"
    let data: String
    let state: String
  }

  @Test(arguments: [
    Case(
      testDescription: "home only", environment: ["HOME": "/h"],
      data: "/h/.local/share/selfcheck", state: "/h/.local/state/selfcheck"),
    Case(
      testDescription: "both named", environment: ["XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s"],
      account: nil, data: "/d/selfcheck", state: "/s/selfcheck"),
    Case(
      testDescription: "one named", environment: ["HOME": "/h", "XDG_STATE_HOME": "/s"],
      data: "/h/.local/share/selfcheck", state: "/s/selfcheck"),
    Case(
      testDescription: "relative ones are ignored",
      environment: ["HOME": "/h", "XDG_DATA_HOME": "d", "XDG_STATE_HOME": "./s"],
      data: "/h/.local/share/selfcheck", state: "/h/.local/state/selfcheck"),
    Case(
      testDescription: "empty ones are ignored",
      environment: ["HOME": "/h", "XDG_DATA_HOME": "", "XDG_STATE_HOME": ""],
      data: "/h/.local/share/selfcheck", state: "/h/.local/state/selfcheck"),
    Case(
      testDescription: "no home in the environment", environment: [:],
      data: "/account/.local/share/selfcheck", state: "/account/.local/state/selfcheck"),
    Case(
      testDescription: "a relative home", environment: ["HOME": "h"],
      data: "/account/.local/share/selfcheck", state: "/account/.local/state/selfcheck"),
  ])
  func `the environment tells where files are kept`(expected: Case) throws {
    let locations = try DataLocations(environment: expected.environment) { expected.account }
    #expect(locations.data == expected.data)
    #expect(locations.state == expected.state)
  }

  @Test(arguments: [[:], ["HOME": ""], ["XDG_DATA_HOME": "/d"], ["XDG_STATE_HOME": "/s"]])
  func `without any home that is an error`(environment: [String: String]) {
    #expect(throws: StorageError.noHome) { try DataLocations(environment: environment) { nil } }
  }

  @Test func `this account has a home folder`() {
    #expect(DataLocations.accountHome()?.hasPrefix("/") == true)
  }

  @Test func `one named folder holds everything`() {
    let locations = DataLocations(folder: "/x")
    #expect(locations.rounds.folder.path == "/x/rounds")
    #expect(locations.draft(of: "bank").path == "/x/draft-bank.json")
    #expect(locations.settings.path == "/x/settings.json")
  }

  @Test func `taking the lock sweeps both folders`() throws {
    let scratch = try ScratchFolder()
    let locations = DataLocations(folder: scratch.path)
    scratch.makeFolder("rounds")
    try scratch.put([1], at: ".a.selfcheck-tmp")
    try scratch.put([1], at: "rounds/.b.selfcheck-tmp")
    let lock = try locations.lock(since: Moment(milliseconds: 0, offset: 0))
    #expect(lock.isEnforced)
    #expect(try scratch.names() == ["lock", "rounds"])
    #expect(try scratch.names(in: "rounds") == [])
  }
}
