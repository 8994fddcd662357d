#include <gtest/gtest.h>

#include "workspace/roster_file.hpp"
#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

using workspace::person_kind;
using workspace::room_kind;

workspace::roster_file read(const std::string& yaml) {
    return workspace::read_roster(yaml, {});
}

// The problems of a file with Anna and one more entry.
std::vector<std::string> problems_of(const std::string& more) {
    return read("people:\n  - {id: U0ANNA, name: anna}\n" + more).problems;
}

workspace::workspace_options default_options() {
    workspace::workspace_options options = with_control();
    workspace::apply(workspace::read_roster(workspace::default_roster(), options), options);
    return options;
}

TEST(Roster, ReadsTheBuiltInFile) {
    const auto roster = workspace::read_roster(workspace::default_roster(), {});
    EXPECT_TRUE(roster.problems.empty()) << roster.problems.front();
    ASSERT_EQ(roster.people.size(), 5U);
    EXPECT_EQ(roster.people.at(2).kind, person_kind::admin);
    EXPECT_EQ(roster.people.at(4).team, "T0PARTNER");
    ASSERT_EQ(roster.rooms.size(), 5U);
    EXPECT_EQ(roster.rooms.at(0).id, "C0HIRING");
    EXPECT_EQ(roster.rooms.at(2).kind, room_kind::private_channel);
    EXPECT_EQ(roster.rooms.at(2).members, (std::vector<std::string>{"U0ANNA", "U0ADA", "U0BOT"}));
    EXPECT_EQ(roster.commands.at(0).command, "/verdict");
}

TEST(Roster, NamesTheLineAndWhatWouldBeRight) {
    EXPECT_EQ(problems_of("  - {id: U0BEN, name: ben, kind: boss}\n").at(0),
              "line 3: kind: one of member, admin, guest, external");
    EXPECT_EQ(problems_of("  - {id: ben, name: ben}\n").at(0),
              "line 3: id: capital letters and digits, beginning with U");
    EXPECT_EQ(problems_of("  - {id: U0ANNA, name: ben}\n").at(0), "line 3: id: U0ANNA is taken");
    EXPECT_EQ(problems_of("chanels: []\n").at(0), "line 3: unknown key chanels, channels?");
}

TEST(Roster, KnowsWhoIsInAChannel) {
    EXPECT_EQ(problems_of("channels:\n  - {id: C0X, name: x, members: [carl]}\n").at(0),
              "line 4: members: carl is none of the people, nor hirewise");
    EXPECT_EQ(problems_of("channels:\n  - {id: C0X, name: x, kind: private}\n").at(0),
              "line 4: members: who is in, for this kind");
}

TEST(Roster, ListsAllProblems) {
    EXPECT_EQ(problems_of("  - {id: U0EVE, name: Eve, kind: external}\n").size(), 2U);
}

TEST(Roster, RefusesWhatIsNoYaml) {
    const auto roster = read("people: [");
    ASSERT_EQ(roster.problems.size(), 1U);
    EXPECT_TRUE(roster.problems.front().starts_with("line "));
    EXPECT_FALSE(read("").problems.empty());
    EXPECT_FALSE(read("&a [*a]").problems.empty());
}

TEST(People, HaveKindsInUsersInfo) {
    house house{default_options()};
    const json guest = house.call_by_form("users.info", "user=U0GUS").at("user");
    EXPECT_EQ(guest.at("is_restricted"), true);
    EXPECT_EQ(guest.at("real_name"), "Gus Weber");
    const json external = house.call_by_form("users.info", "user=U0EVE").at("user");
    EXPECT_EQ(external.at("team_id"), "T0PARTNER");
    EXPECT_EQ(external.at("is_stranger"), true);
}

TEST(Channels, TellTheirKindInEvents) {
    house house{default_options()};
    auto link = house.connect_and_greet();
    const auto type_in = [&](const std::string& channel) {
        (void)house.open().post_as("U0ANNA", channel, "hello");
        const json envelope = link.next();
        link.acknowledge(envelope);
        return text_at(envelope.at("payload").at("event"), "channel_type");
    };
    EXPECT_EQ(type_in("C0HIRING"), "channel");
    EXPECT_EQ(type_in("C0LEADS"), "group");
    EXPECT_EQ(type_in("G0TRIO"), "mpim");
    EXPECT_EQ(type_in("D0ANNA"), "im");
}

TEST(Channels, SharedOnesAreMarkedInEvents) {
    house house{default_options()};
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0EVE", "C0PARTNER", "hello");
    const json payload = link.next().at("payload");
    EXPECT_EQ(payload.at("is_ext_shared_channel"), true);
    EXPECT_EQ(payload.at("event").at("team"), "T0PARTNER");
}

TEST(Channels, AreDescribedByKind) {
    house house{default_options()};
    const auto info = [&](const std::string& id) {
        return house.call_by_form("conversations.info", "channel=" + id).at("channel");
    };
    EXPECT_EQ(info("C0LEADS").at("is_private"), true);
    EXPECT_EQ(info("G0TRIO").at("is_mpim"), true);
    EXPECT_EQ(info("C0PARTNER").at("is_ext_shared"), true);
}

TEST(Channels, AreListedByType) {
    house house{default_options()};
    EXPECT_EQ(house.call_by_form("conversations.list", "").at("channels").size(), 3U);
    EXPECT_EQ(house.call_by_form("conversations.list", "types=private_channel,mpim").at("channels").size(), 2U);
    const json first = house.call_by_form("conversations.list", "types=im&limit=4");
    EXPECT_EQ(first.at("channels").size(), 4U);
    const std::string cursor = first.at("response_metadata").at("next_cursor").get<std::string>();
    EXPECT_EQ(house.call_by_form("conversations.list", "types=im&limit=4&cursor=" + cursor).at("channels").size(), 1U);
}

TEST(Channels, SayWhoIsIn) {
    house house{default_options()};
    EXPECT_EQ(house.call_by_form("conversations.members", "channel=C0LEADS").at("members"),
              json({"U0ANNA", "U0ADA", "U0BOT"}));
}

TEST(Channels, AreOpenedForOneOrSeveralPeople) {
    house house{default_options()};
    EXPECT_EQ(house.call("conversations.open", object({{"users", "U0BEN"}})).at("channel").at("id"), "D0BEN");
    const json users = object({{"users", "U0ANNA,U0BEN"}});
    EXPECT_EQ(house.call("conversations.open", users).at("channel").at("id"), "G0TRIO");
    const json made = house.call("conversations.open", object({{"users", "U0ADA,U0BEN"}}));
    EXPECT_EQ(house.call("conversations.open", object({{"users", "U0BEN,U0ADA"}})).at("channel"), made.at("channel"));
    EXPECT_EQ(house.call("conversations.open", object({{"users", "U9"}})).at("error"), "user_not_found");
}

TEST(Groups, SayWhoIsIn) {
    house house{default_options()};
    EXPECT_EQ(house.call_by_form("usergroups.users.list", "usergroup=S0LEADS").at("users"), json({"U0ANNA", "U0ADA"}));
    EXPECT_EQ(house.call_by_form("usergroups.users.list", "usergroup=S9").at("error"), "no_such_subteam");
}

TEST(Control, SaysOfWhatKindPeopleAndChannelsAre) {
    house house{default_options()};
    visitor visitor{house};
    const json shown = visitor.get("workspace");
    EXPECT_EQ(shown.at("people").at(4).at("kind"), "external");
    EXPECT_EQ(shown.at("people").at(0).at("real_name"), "Anna Berg");
    EXPECT_EQ(shown.at("channels").at(4).at("external"), true);
    EXPECT_EQ(shown.at("channels").at(3).at("kind"), "group");
    EXPECT_EQ(shown.at("commands").at(1).at("hint"), "help, status, reload, unanswered");
}

}  // namespace
}  // namespace hirewise::test
