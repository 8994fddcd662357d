#pragma once

#include "app/console.hpp"

namespace hirewise::app {

// hirewise manifest: writes the app's manifest as YAML, as deploy/slack-app-manifest.yaml holds it. Returns success.
int run_manifest(const console& console);

}  // namespace hirewise::app
