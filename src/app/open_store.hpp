#pragma once

#include <memory>
#include <string>

#include "app/configuration.hpp"
#include "store/store.hpp"

namespace hirewise::app {

// Opens the store that the settings name, as `serve` uses it. Fails with store_errc.
awaitable<result<std::unique_ptr<store::store>>> open_store(configuration settings, logger log);

// Where that is, without secrets.
std::string place_of_store(const configuration& settings);

// The exit code of a program whose store cannot be opened (exit_code.hpp).
int exit_code_for_store(const error_code& failed);

// What mends a store that cannot be opened.
std::string store_advice(const configuration& settings);

}  // namespace hirewise::app
