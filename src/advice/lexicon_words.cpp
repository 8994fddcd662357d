#include "advice/lexicon_tables.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr class_entry words[] = {
    {wc::subject, false,
     "i we you they he she it us lets everyone everybody anyone someone who gonna wanna gotta ill well youll"},
    {wc::modal, false,
     "to can could should shall will would must may might dont didnt doesnt cant wont never always please just not "
     "then now or cannot couldnt shouldnt wouldnt"},
    {wc::determiner, false, "the a an my our your his her their this that these those some any another one"},
    {wc::particle, false,
     "with for over ahead to through back home on out away into down up about and by there here get see from off after "
     "around under without past via"},
    {wc::copula, false, "is are was were be been being am isnt arent wasnt im its thats has have had"},
    {wc::question_word, false,
     "which what who whom whose why when where how whether should is are does do did can could would will has have was "
     "were isnt arent doesnt dont am"},
    {wc::person, false, "who whom somebody someone anyone people person whoever"},
    {wc::hire_noun, false,
     "developer developers engineer engineers dev devs programmer programmers coder coders team teams expert experts "
     "specialist specialists contractor contractors freelancer freelancers candidate candidates finalist finalists "
     "applicant applicants talent people folks "
     "guy guys gal person resource resources staff hire hires recruit recruits cv cvs resume resumes role roles "
     "position positions "
     "architect architects consultant consultants dude dudes shop crew squad headcount professional professionals "
     "ppl peeps lads crowd gurus hackers veterans eng engs mentor mentors"},
    {wc::developer, false,
     "developer developers engineer engineers dev devs programmer programmers coder coders freelancer freelancers"},
    {wc::wage, false,
     "salary salaries earn earns earning earnings wage wages compensation paycheck paychecks paid remuneration gaji "
     "income pays premium"},
    {wc::hire_verb, true, "hire recruit onboard staff interview headhunt"},
    {wc::hire_verb, false, "employ employing contract contracting"},
    {wc::use_verb, true,
     "use adopt choose pick select try consider prefer take recommend suggest favour favor say want like love push"},
    {wc::use_verb, false, "install installing reinstall uninstall compile compiling"},
    {wc::decide_verb, true,
     "choose pick select decide recommend suggest prefer advise evaluate compare weigh settle advice "
     "opt favour favor go_with"},
    {wc::decide_verb, false, "choice better best pick preferable preferred decision suited wins win winner verdict"},
    {wc::learn_verb, true, "learn teach study train master know"},
    {wc::write_verb, true, "write build code develop program implement rewrite port ship create do design make"},
    {wc::write_verb, false, "written built wrote rewrote coded"},
    {wc::software, false,
     "service services backend backends back-end api apis server servers compiler code codebase language languages "
     "library libraries framework frameworks app apps application applications cli microservice microservices "
     "programming software concurrency performance latency gc runtime stack platform engine system systems web cloud "
     "database databases infra infrastructure devops tech technology technologies startup mvp saas project projects "
     "product kernel embedded firmware prototype gateway proxy pipeline pipelines production rewrite migration "
     "frontend fullstack tooling daemon worker workers queue queues throughput scalability scale deploy feature "
     "features module modules component components monolith repo engineering coding"},
    {wc::language, false,
     "language languages stack tech technology technologies programming bahasa "
     "toolchain techstack"},
    {wc::study, false,
     "tutorial tutorials courses roadmap roadmaps bootcamp exercises certification cheatsheet documentation docs "
     "meetup meetups emacs vim ebook webinar"},
    {wc::workplace, false,
     "applicant applicants candidate candidates finalist finalists shortlist interview interviews interviewer "
     "interviewers onboarding ramp-up "
     "notice references reference-check take-home whiteboard counter-offer counteroffer referral referrals hiring "
     "recruiter recruiters recruitment recruiting headcount employee employees employer contractor contractors "
     "freelancer freelancers dba tester testers qa sre devops designer architect cto offshore offshoring nearshore "
     "nearshoring outsourcing outsource probation turnover attrition retention monolith legacy microservices "
     "microservice non-compete noncompete scorecard scorecards vacancy vacancies retrain retraining upskilling "
     "seniors juniors graduates interns internship sysadmin sysadmins scientist scientists analyst analysts "
     "popularity culture experience degree stack specialists generalists generalist founders founder stack-overflow "
     "tiobe pypl strangler graphql wasm webassembly jvm on-premises on-prem remote "
     "relocation engineering bonus offer offers remotely startup start-up"},
    {wc::category, false,
     "language languages framework frameworks database databases db dbs stack technology technologies tech platform "
     "provider "
     "providers"},
    {wc::elsewhere, false,
     "cms ide editor website spreadsheet os distro laptop orm testing compilers compiler emacs vim "
     "functional robotics bioinformatics"},
    {wc::merit, false,
     "good bad worth worthwhile mature ready better best right wrong viable suitable suited overkill dead dying doomed "
     "obsolete outdated "
     "finished future "
     "popular unpopular useful important hard easy difficult overrated underrated relevant advantage advantages "
     "disadvantage disadvantages strength strengths weakness weaknesses benefit benefits drawback drawbacks pros cons "
     "fit fits choice bet replace overhyped hype hyped production sense enough stable safe risky fast slow faster "
     "slower simple complex productive used usage sensible wise dominate dominant point points great appropriate "
     "heavy bloated verbose mistake merit merits downside downsides upside upsides rep reputation killer needed "
     "required "
     "require niche prefer dumb stupid silly foolish crazy insane unwise reasonable ridiculous"},
    {wc::pay, false,
     "pay cost costs expensive cheap cheaper cheapest pricier rate rates budget dearer costly afford affordable price"},
    {wc::choice, false, "or vs versus v atau ou oder vis"},
    {wc::contrast, false, "over against than versus vs"},
    {wc::move_verb, true,
     "migrate move switch rewrite port convert transition replace swap abandon drop ditch leave jump change "
     "replatform hop shift"},
    {wc::move_verb, false, "left migration rewriting rewritten transitioning moved migrating"},
    {wc::negation, false,
     "not no never without dont doesnt isnt arent cannot cant wont neither nor none hardly except non didnt wasnt"},
    {wc::interop, true,
     "mix combine interoperate interop coexist integrate embed bridge bind call alongside together ffi connect link"},
    {wc::interop, false,
     "front behind beside talk talks communicate together alongside both side interoperability polyglot coexist"},
    {wc::support, false,
     "error errors install installing installed reinstall uninstall crash crashes crashing exception exceptions "
     "segfault bug bugs debug debugging broken undefined stacktrace traceback compile compiling syntax fix fixing "
     "fails leak leaks leaking dump "
     "failed failing sudo apt apt-get package dpkg config configure configuring localhost dockerfile makefile segv "
     "borrowing mutably immutably monomorphisation idiomatic generics macro macros struct structs "
     "ide plugin nginx linker deprecated unwrap timeout import imports importing print parse parsing loop "
     "async_trait string strings println println! warning stderr stdout parameter freenode irc "
     "stuck expired corrupt corrupted unreachable offline flaky forbidden denied disconnected evicting restart reboot"},
    {wc::seniority, false,
     "senior junior lead principal staff mid experienced backend good great new more full-time fulltime part-time "
     "freelance remote dedicated second first pure full only skilled seasoned strong proper real great-at extra"},
    {wc::adversative, false, "but although though while whereas however yet except"},
    {wc::more, false, "more better less greater higher lower bigger larger"},
    {wc::existing, false, "existing current currently legacy already today present old running"},
    {wc::artefact, false,
     "monolith codebase code shop stack house company team backend service services system systems app application "
     "base platform api server product project microservices software engineers developers devs people"},
    {wc::talent, false,
     "market demand shortage supply scarce rare pool availability available hiring companies jobs job openings"},
    {wc::link_word, false, "and plus dan n"},
    {wc::common, false,
     "yes no ok okay so too also very really quite maybe perhaps much many most least few lot lots bit thing things "
     "something anything nothing everything somewhere both either neither each all none other others else same "
     "different as of in at by if because since until during between among within across per like such than only own "
     "just even still ever never again once twice always often sometimes usually rather instead anyway time times "
     "year years month months week weeks day days today tomorrow yesterday now then soon later before after next last "
     "first second third way ways case cases reason reasons question questions answer answers idea ideas problem "
     "problems issue issues work works working job jobs company companies business customer customers client clients "
     "user users world life man men woman women guys kids friend friends home house car food lunch dinner meeting "
     "call email mail phone number part parts place places side sides end start begin stop keep let get got getting "
     "give gives given take takes taken make makes made making want wants need needs needed think thinks thought know "
     "knows known see seen look looks looking say says said tell told ask asked hear heard feel feels find found help "
     "helps thank thanks thx hi hello hey dear cheers bye please sorry sure fine great nice cool lol haha wait stay "
     "leave come comes came going gone went do does done did doing be been being have has had having will would can "
     "could should may might must shall rewrite redo refactor revamp refill wait buy build train stick keep staying "
     "keep both not nobody anybody "
     "settle either whichever whatever whoever maybe eventually mostly mainly i we you he she it they me us him her "
     "them my our your his their its mine ours yours theirs myself the a an this that these those here there where "
     "when why how what which who whom whose to for from with without on off out over under into onto about against "
     "up down and or but nor yet versus vs v than though although while whereas hn reddit rant tell show poll survey "
     "faq til edit update discussion series seed new old big small large long short high low more less better worse "
     "best worst good bad right wrong real true false hard easy early late quick quickly fast slow able likely "
     "possible sense hire hired hiring pick choose go_for us uk eu usa ceo cto cfo vp hr cv mvp poc api rest ui ux "
     "qa it ai ml db dbs vm vms vps box boxes ok asap fyi imo imho btw eta tbd tldr ama pros cons pro con second "
     "language backend frontend "
     "rewriting everybody people hmm um well actually basically honestly seriously exactly simply total wild crazy fun "
     "pain "
     "gut bust rest trust crust dust gust lust rush rusk rusty runt ruse roust thrust goland remote onsite berlin "
     "london europe asia india germany america silicon valley monday tuesday "
     "wednesday thursday friday saturday sunday january february march april june july august september october "
     "november december spring summer autumn winter google amazon facebook apple microsoft netflix uber stripe"},
};

}  // namespace

std::span<const class_entry> word_table() {
    return words;
}

}  // namespace hirewise::advice
