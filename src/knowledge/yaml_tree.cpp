#include "knowledge/yaml_tree.hpp"

#include <algorithm>
#include <optional>

#include <yaml.h>

#include "knowledge/text_faults.hpp"
#include "knowledge/yaml_problems.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::size_t max_depth = 12;
constexpr std::size_t max_keys = 1000;  // of one map; they are looked for one by one

// An event of the parser, and its parser, each freed with its owner.
class yaml_events {
public:
    explicit yaml_events(const std::string& text) {
        yaml_parser_initialize(&parser_);
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    ~yaml_events() {
        yaml_event_delete(&event_);
        yaml_parser_delete(&parser_);
    }
    yaml_events(const yaml_events&) = delete;
    yaml_events& operator=(const yaml_events&) = delete;

    // The next event; nullptr on a syntax error.
    const yaml_event_t* next() {
        yaml_event_delete(&event_);
        return yaml_parser_parse(&parser_, &event_) != 0 ? &event_ : nullptr;
    }

    std::string_view problem() const { return parser_.problem == nullptr ? "it cannot be read" : parser_.problem; }
    std::string_view context() const { return parser_.context == nullptr ? "" : parser_.context; }
    const yaml_mark_t& problem_mark() const { return parser_.problem_mark; }
    const yaml_mark_t& context_mark() const { return parser_.context_mark; }

private:
    yaml_parser_t parser_{};
    yaml_event_t event_{};
};

bool is_null(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    const std::string_view text{reinterpret_cast<const char*>(scalar.value), scalar.length};
    return scalar.style == YAML_PLAIN_SCALAR_STYLE && (text.empty() || text == "~" || text == "null");
}

std::string anchor_of(const yaml_event_t& event) {
    return reinterpret_cast<const char*>(event.data.alias.anchor);
}

// Turns the parser's marks, which count characters, into positions, which count bytes. Marks come in the order of the
// text, or nearly so: each is looked for from the one before, lest a long line be walked again for every value in it.
class mark_reader {
public:
    mark_reader(std::string_view text, int first_line) : text_{text}, first_line_{first_line} {
        line_starts_.push_back(0);
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '\n') { line_starts_.push_back(at + 1); }
        }
    }

    position place(const yaml_mark_t& mark) {
        go_to(mark);
        return {static_cast<int>(line_) + first_line_, static_cast<int>(at_ - line_starts_[line_]) + 1};
    }

    // What follows the mark.
    std::string_view text_at(const yaml_mark_t& mark) {
        go_to(mark);
        return text_.substr(at_);
    }

private:
    void go_to(const yaml_mark_t& mark) {
        const auto line = std::min(mark.line, line_starts_.size() - 1);
        if (line != line_ || mark.column < column_) {
            line_ = line;
            column_ = 0;
            at_ = line_starts_[line];
        }
        for (; column_ < mark.column && at_ < text_.size(); ++column_) {
            ++at_;
            while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U) { ++at_; }
        }
    }

    std::string_view text_;
    int first_line_;
    std::vector<std::size_t> line_starts_;
    std::size_t line_ = 0;  // where it stands: line and character, from 0,
    std::size_t column_ = 0;
    std::size_t at_ = 0;  // and byte of the text
};

// Builds the tree from the parser's events, children before parents. The size of a tree is bounded by the size of its
// file, since aliases are not followed.
class tree_builder {
public:
    tree_builder(mark_reader& marks, file_faults& faults) : marks_{marks}, faults_{faults} {}

    yaml_node take() { return std::move(root_); }

    // False if the tree is too deep or too large to go on.
    bool add(const yaml_event_t& event) {
        const auto where = marks_.place(event.start_mark);
        switch (event.type) {
            case YAML_SCALAR_EVENT: add_scalar(event, where); break;
            case YAML_ALIAS_EVENT:
                faults_.error(where, "yaml-alias",
                              "aliases such as " + code("*" + anchor_of(event)) + " are not followed",
                              "write the value out; put quotes around a text that begins with `*`");
                add({yaml_node::kind::unusable, where, {}, {}, {}});
                break;
            case YAML_SEQUENCE_START_EVENT: return open(yaml_node::kind::sequence, where);
            case YAML_MAPPING_START_EVENT: return open(yaml_node::kind::map, where);
            case YAML_SEQUENCE_END_EVENT:
            case YAML_MAPPING_END_EVENT: close(); break;
            default: break;
        }
        return !too_large_;
    }

private:
    struct frame {
        yaml_node node;
        std::optional<yaml_node> key;  // of a map: read, its value is still to come
    };

    void add_scalar(const yaml_event_t& event, position where) {
        if (is_null(event)) { return add({yaml_node::kind::null, where, {}, {}, {}}); }
        const auto& scalar = event.data.scalar;
        std::string value{reinterpret_cast<const char*>(scalar.value), scalar.length};
        check_value(value, where, faults_);
        add({yaml_node::kind::scalar, where, std::move(value), {}, {}});
    }

    bool open(yaml_node::kind type, position where) {
        if (open_.size() >= max_depth) {
            faults_.error(where, "yaml-depth", "nested deeper than " + std::to_string(max_depth) + " levels",
                          "no page needs this; look for brackets that are not closed");
            return false;
        }
        open_.push_back({{type, where, {}, {}, {}}, {}});
        return true;
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
            faults_.error(key.where, "duplicate-key", "the key " + code(key.text) + " stands twice",
                          "it stands in line " + std::to_string(first->where.line) + " already; keep one of them");
        } else if (map.entries.size() >= max_keys) {
            faults_.error(key.where, "yaml-size", "more than " + std::to_string(max_keys) + " keys in one group",
                          "no page needs this; split it, or look for a text in `{ }` that needs quotes");
            too_large_ = true;
        } else {
            if (value.type == yaml_node::kind::null) { value.where = key.where; }  // else it is the line below
            map.entries.push_back({std::move(key.text), key.where, std::move(value)});
        }
    }

    mark_reader& marks_;
    file_faults& faults_;
    bool too_large_ = false;
    std::vector<frame> open_;
    yaml_node root_;
};

void report_problem(const yaml_events& events, mark_reader& marks, file_faults& faults) {
    const auto& stopped = events.problem_mark();
    const auto problem = explain_yaml_problem(events.problem(), events.context(), marks.text_at(stopped));
    faults.error(marks.place(problem.at_opening ? events.context_mark() : stopped), "yaml-syntax", problem.message,
                 problem.hint);
}

}  // namespace

const yaml_entry* yaml_node::find(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &yaml_entry::key);
    return found == entries.end() ? nullptr : &*found;
}

yaml_node parse_yaml(const std::string& text, int first_line, file_faults& faults) {
    mark_reader marks{text, first_line};
    tree_builder builder{marks, faults};
    yaml_events events{text};
    yaml_node unusable;
    unusable.type = yaml_node::kind::unusable;
    int documents = 0;
    while (const auto* event = events.next()) {
        if (event->type == YAML_STREAM_END_EVENT) { return builder.take(); }
        if (event->type == YAML_DOCUMENT_START_EVENT && ++documents == 2) {
            faults.error({first_line, 0}, "yaml-documents", "the file holds several YAML documents",
                         "remove the lines `---` and `...`");
            return builder.take();
        }
        if (!builder.add(*event)) { return unusable; }
    }
    report_problem(events, marks, faults);
    return unusable;
}

}  // namespace hirewise::knowledge
