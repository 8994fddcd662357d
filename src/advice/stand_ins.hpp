#pragma once

#include <string>
#include <vector>

#include "knowledge/snapshot.hpp"

// Options of different kinds that are meant as ones of the same kind.
namespace hirewise::advice {

// Frameworks among languages stand for the language that they are written in: "Java or .NET" is Java or C#. Unchanged
// if there is no such mixture.
std::vector<std::string> as_languages(const knowledge::snapshot& base, const std::vector<std::string>& options);

// A language among options of one other category stands for itself there ("JavaScript or Vue" is no framework or Vue)
// or for the one of those written in it that most people can be found for: "Swift or React Native" is native iOS or
// React Native; so among what that one is chosen instead of
// (`also`): "Swift or Unity" is native iOS or Unity. Unchanged if there is no such mixture, or none to stand for.
std::vector<std::string> as_platforms(const knowledge::snapshot& base, const std::vector<std::string>& options);

}  // namespace hirewise::advice
