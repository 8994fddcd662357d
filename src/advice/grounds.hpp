#pragma once

#include <string_view>
#include <vector>

#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Names that look like options, and say what the wanted thing stands on. They become places of use.

// "One code base for iPhone and Android, which framework?": what it runs on is said, and no choice. `in_use_case` are
// the tokens inside phrases of use cases, `field` the category that is asked for, or empty.
void drop_described_options(const parsed_text& text, const std::vector<bool>& in_use_case, std::string_view field,
                            cast& roles);

// "an Android app, which database"
void drop_ground(const knowledge::snapshot& base, std::string_view field, const parsed_text& text, cast& roles);

// "We run a Laravel news site, MySQL or Postgres?": the first of three that does another job than the two others and is
// not joined with them.
void drop_odd_one(const parsed_text& text, cast& roles);

// "All our stuff is on GCP. Snowflake or BigQuery?": what is there already and carries an option, but not all
// of several, is known to the team.
void know_ground(cast& roles);

}  // namespace hirewise::advice
