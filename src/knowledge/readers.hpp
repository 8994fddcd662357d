#pragma once

#include "knowledge/drafts.hpp"

// From documents to values, one reader per kind of file. Each reports faults of shape and adds what it could read.
namespace hirewise::knowledge {

// Every value below points into `documents`, which must outlive the result.
drafts read_documents(const std::vector<document>& documents, fault_list& all);

void read_technology(const document& page, drafts& into, file_faults& faults);
void read_criteria(const document& page, drafts& into, file_faults& faults);
void read_use_case(const document& page, drafts& into, file_faults& faults);
void read_comparison(const document& page, drafts& into, file_faults& faults);
void read_faq_page(const document& page, drafts& into, file_faults& faults);
void read_role(const document& page, drafts& into, file_faults& faults);
void read_figures(const document& file, drafts& into, file_faults& faults);
void read_language(const document& file, drafts& into, file_faults& faults);
void read_calibration(const document& file, drafts& into, file_faults& faults);
void read_outside(const document& file, drafts& into, file_faults& faults);
void read_told(const document& file, drafts& into, file_faults& faults);
void read_messages(const document& file, drafts& into, file_faults& faults);
void read_kinds(const document& file, drafts& into, file_faults& faults);
void read_turns(const document& file, drafts& into, file_faults& faults);

}  // namespace hirewise::knowledge
