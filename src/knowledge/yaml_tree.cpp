#include "knowledge/yaml_tree.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "knowledge/text_faults.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::size_t max_depth = 12;

struct too_deep {
    position where;
};

// Builds the tree from the parser's events, children before parents. The size of a tree is bounded by the size of its
// file, since aliases are not followed.
class tree_builder : public YAML::EventHandler {
public:
    tree_builder(int first_line, file_faults& faults) : first_line_{first_line}, faults_{faults} {}

    yaml_node take() { return std::move(root_); }

    position place(const YAML::Mark& mark) const {
        if (mark.is_null()) { return {first_line_, 0}; }
        return {mark.line + first_line_, mark.column + 1};
    }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        add({yaml_node::kind::null, place(mark), {}, {}, {}});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        faults_.error(place(mark), "yaml-alias", "aliases (`*name`) are not followed", "write the value out");
        add({yaml_node::kind::unusable, place(mark), {}, {}, {}});
    }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
        check_value(value, place(mark), faults_);
        add({yaml_node::kind::scalar, place(mark), value, {}, {}});
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(yaml_node::kind::sequence, mark);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        open(yaml_node::kind::map, mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct frame {
        yaml_node node;
        std::optional<yaml_node> key;  // of a map: read, its value is still to come
    };

    void open(yaml_node::kind type, const YAML::Mark& mark) {
        if (open_.size() >= max_depth) { throw too_deep{place(mark)}; }
        open_.push_back({{type, place(mark), {}, {}, {}}, {}});
    }

    void close() {
        auto done = std::move(open_.back().node);
        open_.pop_back();
        add(std::move(done));
    }

    void add(yaml_node node) {
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        auto& parent = open_.back();
        if (parent.node.type == yaml_node::kind::sequence) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            parent.key = std::move(node);
        } else {
            add_entry(parent.node, *std::exchange(parent.key, std::nullopt), std::move(node));
        }
    }

    void add_entry(yaml_node& map, yaml_node key, yaml_node value) {
        if (key.type != yaml_node::kind::scalar) {
            faults_.error(key.where, "yaml-key", "a key must be a plain word", "write it as `key: value`");
        } else if (const auto* first = map.find(key.text)) {
            faults_.error(key.where, "duplicate-key", "key " + code(key.text) + " stands twice",
                          "it stands in line " + std::to_string(first->where.line) + " already; keep one of them");
        } else {
            if (value.type == yaml_node::kind::null) { value.where = key.where; }  // else it is the line below
            map.entries.push_back({std::move(key.text), key.where, std::move(value)});
        }
    }

    int first_line_;
    file_faults& faults_;
    std::vector<frame> open_;
    yaml_node root_;
};

constexpr std::string_view syntax_hint =
    "look for a missing space after `:`, a missing quote or bracket, or text that holds `: ` or begins with a sign and "
    "needs quotes";

}  // namespace

const yaml_entry* yaml_node::find(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &yaml_entry::key);
    return found == entries.end() ? nullptr : &*found;
}

yaml_node parse_yaml(const std::string& text, int first_line, file_faults& faults) {
    tree_builder builder{first_line, faults};
    yaml_node unusable;
    unusable.type = yaml_node::kind::unusable;
    try {
        std::istringstream stream{text};
        YAML::Parser parser{stream};
        parser.HandleNextDocument(builder);
        auto root = builder.take();
        if (parser.HandleNextDocument(builder)) {
            faults.error({first_line, 0}, "yaml-documents", "the file holds several YAML documents",
                         "remove the lines `---` and `...`");
        }
        return root;
    } catch (const YAML::Exception& thrown) {
        faults.error(builder.place(thrown.mark), "yaml-syntax", "this is not YAML: " + thrown.msg,
                     std::string{syntax_hint});
    } catch (const too_deep& found) {
        faults.error(found.where, "yaml-depth", "nested deeper than " + std::to_string(max_depth) + " levels",
                     "no page needs this; look for brackets that are not closed");
    }
    return unusable;
}

}  // namespace hirewise::knowledge
