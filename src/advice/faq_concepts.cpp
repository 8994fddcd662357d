#include "advice/faq_concepts.hpp"

#include <array>

namespace hirewise::advice {
namespace {

constexpr auto groups = std::to_array<std::string_view>({
    // Pay and money
    "salary salaries wage wages pay pays paid paying earn earns earnings income compensation comp paycheck "
    "remuneration "
    "payroll band bands stipend payslip per_year per_annum annually yearly",
    "cost costs expensive price priced pricey pricier cheap cheaper costly dear dearer afford affordable bill bills "
    "invoice money dollar dollars euro euros usd eur spend spending rate fee fees charge quote going_rate",
    "budget fund funds funding seed_money",
    "premium surcharge extra_money markup top_up bonus",
    "median average typical typically mean ballpark figure number",
    // People and finding them
    "talent pool pond supply available availability shortage scarce scarcer scarcity rare rarer plentiful abundant "
    "dearth stocked crowd numerous find finds found finding source sourcing job_market labour_market labor_market "
    "on_the_market hard_to_find easy_to_find",
    "hire hires hired hiring recruit recruits recruiting recruiter recruitment employ employing staff staffing vacancy "
    "vacancies seat seats opening req reqs headcount bring_in bring_on take_on taken_on fill fills filled filling "
    "refill "
    "search searching look_for looking_for",
    "applicant applicants candidate candidates profile profiles cv cvs resume resumes application applications apply "
    "applies applied",
    "developer developers engineer engineers programmer programmers dev devs coder coders person people folk folks guy "
    "guys ppl expert experts specialist specialists colleague colleagues somebody someone",
    "team teams squad squads crew department",
    "job post posting advert ad ads advertisement job_ad",
    "senior seniors veteran veterans seasoned old_hand old_hands principal",
    "junior juniors beginner beginners graduate graduates grad grads intern interns bootcamp apprentice apprentices "
    "entry_level novice novices newbie newbies starter fresh_out_of",
    "experience experienced years_of_experience expertise background seniority",
    "manager managers boss leadership people_lead em",
    "contractor contractors contract freelance freelancer freelancers self_employed outside outsource outsourced "
    "outsourcing external externally day_rate",
    "permanent employee employees in_house inhouse own_people own_staff own_engineers",
    "remote remotely distributed work_from_home wfh from_home",
    "office on_site onsite desk",
    "notice notice_period",
    "leave leaves left leaving quit quits quitting leaver attrition turnover resign resigns resigned walk_out "
    "walks_out",
    "retain retention keep keeps keeping hold_on_to",
    "happy happier happiness like likes enjoy enjoys satisfied satisfaction love loves loved adore hate hates admire "
    "admired fun fond morale",
    // Learning
    "learn learns learning learned learnt pick_up picks_up picking_up master mastering curve grasp study newcomer "
    "newcomers get_into",
    "train trains training retrain retraining teach teaching upskill upskilling reskill reskilling course courses "
    "workshop workshops convert_people cross_train mentoring coaching",
    "onboarding onboard ramp ramp_up ramps productive productivity up_to_speed get_going settle_in settled first_weeks "
    "first_months first_day useful pull_full_weight",
    "carry_over carries_over carry_across transfer transfers transferable carry",
    "hard harder hardest difficult difficulty difficulties tough tougher steep steeper complex complicated challenging "
    "brutal painful pain tricky struggle uphill",
    "easy easier easiest simple simpler simplest gentle gentler gentlest painless smooth smoothly",
    // Time
    "how_long how_soon how_many_weeks how_many_months how_many_days how_quickly time long longer week weeks month "
    "months "
    "day days duration quickly",
    "when moment stage what_point at_which_point",
    "start begin first next sequence order beginning",
    // Qualities
    "fast faster fastest speed speedy performance quick quicker quickest performant slow slower slowest throughput "
    "sluggish benchmark benchmarks execute executes execution run_time outperform outperforms beat beats speedup "
    "latency",
    "memory ram footprint leak leaks allocation",
    "gc garbage collector garbage_collection",
    "difference differences gap differ differs distinguish distinction apart different versus vs compare compared "
    "comparison against",
    "maturity mature production production_ready ready stable stability battle_tested proven reliable reliability "
    "grown_up prime_time serious trustworthy",
    "risk risks risky danger dangerous dangers gamble bet hazard worry fear",
    "secure security safe safely safety guard guards protect protects prevent prevents vulnerability",
    "scale scales scaling large larger big bigger huge enterprise corporate grow grows growing outgrow outgrowing",
    "small smaller tiny little start_up startup mvp prototype",
    "concurrency concurrent parallelism parallel async asynchronous goroutine goroutines tokio multithreading threads",
    "lock_in locked lock vendor tied married bound dependent dependence proprietary",
    "licence license licences licensing open_source",
    "library libraries ecosystem package packages plugin plugins driver drivers tooling",
    "maintain maintains maintaining maintenance maintainable maintainability upkeep clean messy mess tidy",
    "operate operates operating operation operations ops run_it running_it self_host self_hosted hosting host hosted "
    "managed admin administrate",
    "typed typing types static statically",
    "popular popularity share percentage percent fraction usage adoption majority widespread spread trend trending "
    "rank "
    "ranking most_used number_one no_1 leads commoner common",
    "boom booming hype hyped fastest_growing rising",
    "future safe_bet safe_choice safe_pick dead dying die dies decline declines declining fade fades fading doomed "
    "peak peaked obsolete outdated "
    "passe relevant survive survives dead_end roadmap long_term extinct still kill kills alive last_years over_for",
    "legacy old ageing aging dated",
    // Changing and mixing
    "migrate migrates migrating migration port ports porting ported move moves moving switch switches switching "
    "convert "
    "converting transition replace replaces replacing replaced redo redone rewrite rewrites rewriting rewritten "
    "get_off "
    "go_over get_rid ditch throw_out drop swap swapping bring_over change_over",
    "gradually incremental incrementally step_by_step piecemeal strangle bit_by_bit all_at_once big_bang",
    "upgrade upgrades upgrading update updating newest current modernise modernize get_current",
    "together alongside mix mixing combine combining combined both interoperate interop interoperability coexist "
    "integrate integration connect bridge embed side_by_side pair pairing combination in_parallel next_to same_project "
    "same_codebase call calls",
    "monolith monolithic",
    "microservices microservice services split splitting",
    // Products and places of use
    "backend back_end server server_side",
    "frontend front_end browser ui interface client_side",
    "mobile phone phones app apps tablet tablets",
    "database databases db datastore data_store",
    "only main primary sole main_store only_store single",
    "transaction transactions acid consistency consistent",
    "ai copilot chatgpt claude cursor llm llms gpt assistant assistants",
    // Interviews and tests
    "interview interviews interviewing conversation conversations talks screen screening probe assess assessing "
    "assessment "
    "evaluate evaluation gauge selection",
    "test tests testing task tasks exercise assignment take_home homework quiz puzzle puzzles challenge whiteboard "
    "leetcode",
    "certificate certificates certification certifications certified badge badges",
    "degree diploma university college",
    // Work
    "work do does responsible responsibility responsibilities duty duties day_to_day all_day job_of role roles",
    "need needs necessary require requires required must have_to mandatory",
    "good suitable fit fits suit suits sensible smart wise fine ok okay well worth worthwhile worth_it enough "
    "makes_sense "
    "make_sense good_idea good_plan",
    "ownership owns owner belong belongs intellectual_property ip rights source_code",
    "law laws legal legally illegal lawyer court",
    "visa visas permit immigration work_permit",
    // Places
    "america american americans usa us_market united_states the_us states",
    "germany german germans berlin munich hamburg frankfurt stuttgart cologne",
    "britain british brit england uk kingdom london manchester leeds",
    "india indian indians bangalore bengaluru hyderabad pune mumbai",
    "france french paris lyon",
});

constexpr std::string_view ignored =
    "a an the of in for on at by with from about there as it so and would could please tell me know think really very "
    "just any some kind sort thing us our we i you is are was be been being am did this that these those to my your "
    "its "
    "it's i'm we're than then if not who what";

}  // namespace

std::span<const std::string_view> faq_concepts() {
    return groups;
}

std::string_view faq_ignored_words() {
    return ignored;
}

}  // namespace hirewise::advice
