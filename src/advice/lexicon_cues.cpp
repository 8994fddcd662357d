#include "advice/lexicon_tables.hpp"

namespace hirewise::advice {
namespace {

constexpr cue_entry cues[] = {
    {cue::weight_none,
     "not the issue;isnt the issue;is no issue;not the problem;isnt the problem;not the point;isnt the point;"
     "be damned;no topic;is no subject;no criterion;no factor;left out;be left out;not consider;dont weigh;do not "
     "weigh;not "
     "weigh;off the table;"
     "isnt interesting;arent interesting;is not interesting;not interesting;uninteresting;matters not;matter "
     "not;nobody "
     "cares;noone cares;isnt a criterion;isnt one of our criteria;without importance;not fussed;not fussed about;not "
     "fussed by;doesnt bother;does not bother;dont bother;dont bother with;do not "
     "bother with;isnt a bother;idc;idc about;who cares;a toss about;a damn about;a fig about;not at all;dont mind "
     "about;"
     "do not mind;do not mind about;not count;doesnt count;zero weight;no weight;weight zero;egal;wurscht;wurst;keine "
     "rolle;unwichtig;"
     "da igual;nos da igual;me da igual;no importa;peu importe;pas important;makes no difference;"
     "is fine either way;set to zero;count for nothing;counts for nothing;not a criterion;not a factor;"
     "isnt a factor;who cares about;nobody cares about;nobody asks;nobody ask;nobody asked;nobody will ask;is nobodys "
     "concern;is nobodys business;couldnt matter less;"
     "dont care;dont care about;do not care;doesnt care about;not care about;doesnt matter;does not matter;dont "
     "matter;do not "
     "matter;no matter;not matter;irrelevant;not important;unimportant;isnt important;arent important;not a concern;"
     "not a priority;isnt a priority;not an issue;isnt an issue;not a problem;no issue;no problem;regardless of;ignore;"
     "ignoring;not worried about;dont mind;not relevant;dont worry about;no concern;couldnt care less;not needed;is no "
     "concern;leave out;never mind;of no importance;not interested in;plays no role;play no role;playing no role;no "
     "object;isnt relevant;is not a "
     "concern;isnt a concern;not bothered about;not bothered by"},
    {cue::weight_none,
     "nobody here will notice;nobody here would notice;nobody here notices;nobody will ever notice;nobody would ever "
     "notice;nobody ever notices;nobody here will ever notice;no one will ever notice;no one would ever notice;noone "
     "will ever notice;no one on earth will notice;nobody on earth will notice;not one of them will notice;not one of "
     "them would notice;none of them will notice;none of them would notice;nobody asks how;nobody asks for;nobody ever "
     "asks;nobody can tell;nobody could tell;"
     "nobody complains;nobody complained;nobody ever complains;nobody ever complained;nobody has complained;nobody has "
     "ever complained;no one complains;no one complained;no one ever complained;no one has complained;no one has ever "
     "complained;no complaints about;no complaint about;never a complaint about;"
     "dont need them;dont need it;dont need that;do not need them;no need for;no need of;can do without;could do "
     "without;"
     "as long as it takes;as long as they take;as long as it wants;take its time;take their time;allowed to take;in no "
     "hurry;no hurry;no rush;not in a hurry;all the time in the world;all the time we need;nobody is in a hurry;wont "
     "be a "
     "problem;will be no problem;wont be an issue;will not be a problem;matter how long;mind how long;"
     "all solved;is solved;are solved;already solved;taken care of;all sorted;"
     "nothing to us;nothing to me;not our problem;not my problem;not our concern;not my concern;not our worry;not my "
     "worry;least of our worries;least of our problems;least of our concerns;least of our troubles;least of my worries;"
     "least of my problems;least of my concerns;none of our business;no concern of ours;no worry of ours;"
     "no argument;is no argument;are no argument;interests nobody;interest nobody;bothers nobody;bother nobody;matters "
     "to "
     "nobody;nobody would notice;nobody will notice;nobody notices;noone would notice;noone will notice;no one would "
     "notice;no one will notice;nobody minds;noone minds;no one minds;all the same to me;all the same to us;all the "
     "same "
     "for me;all the same for us;the same to me;the same for me;"
     "of no consequence;of no account;play no part;play any part;play no role;play any role;"
     "can be left out;of no interest;be left out;could not care less;could care less;do not consider;dont "
     "consider;dont weigh;do not "
     "weigh;disregard;out of the equation;dont "
     "count;do not count;not count;doesnt count;does not count;shouldnt count;plays no part;no factor;not a "
     "factor;leave "
     "aside;set aside;put aside"},
    {cue::weight_less,
     "last thing on;counts for little;count for little;counts little;count "
     "little;matters little;matter little;comes last;come "
     "last;comes in last;less critical;less relevant;less crucial;less decisive;less vital;less "
     "pressing;less interesting;less "
     "emphasis;less "
     "emphasis on;less focus on;matters a little;counts a little;weighs a little;matters only a little;matter only a "
     "little;counts only a little;count only a little;matters slightly;counts slightly;matters only slightly;counts "
     "only "
     "slightly;only half as important;half as important;only half as much;isnt that critical;not that critical;isnt "
     "even that important;isnt even that critical;not even that important;not "
     "even that critical;less fussed;less fussed about;that fussed about;too fussed about;so fussed about;less worried "
     "about;less bothered "
     "about;less concerned about;comes second;come second;less of a priority;turn down;tone down;dial down;lower the "
     "weight;half the weight;half the weight for;reduce the weight;less weight on;so much weight on;"
     "live with;could live with;can live with;put up with;settle for;accept;would accept;happy with;fine with;"
     "ok with;okay with;tolerate;compromise on;weniger wichtig;menos importante;moins important;less weight;"
     "weigh less;weighs less;count less;counts for less;halve;"
     "less important;matters less;matter less;secondary;not that important;not so important;not very important;not too "
     "important;isnt that important;isnt so important;isnt very important;nice to have;would be a bonus;not as "
     "important;"
     "low priority;lower priority;care less about;not critical;isnt critical;can wait;not crucial;half as much;not the "
     "main concern;not our main concern;not the priority;not a big deal;less of a concern;less of an issue;not a huge "
     "factor;matters little;counts less;not much of a concern;doesnt matter much;doesnt matter that much;doesnt matter "
     "so "
     "much;dont care much about;not essential;second to;minor;counts half"},
    {cue::weight_more,
     "matters a little more;counts a little more;weighs a little more;matters slightly more;counts slightly "
     "more;matters "
     "a bit more;counts a bit more;matters somewhat more;counts somewhat more;a little more weight;a little more "
     "important;slightly more important;"
     "scares me;scares us;scares my;scares our;is the killer;is the bottleneck;is the thing;the thing here;the big "
     "thing;what we are after;what were after;bothers us;bothers me;weighty;my worry;our "
     "worry;zahlt;wichtig;importante;importa;compte;super important;weigh more;weighs more;count more;more weight;"
     "worth more;raise;win;wins;what we need;what counts is;what counts;what matters;"
     "matters;matter;important;importance;priority;care about;cares about;care a lot about;care deeply about;key;focus "
     "on;"
     "more important;matters more;counts more;counts;value;weigh;weighs;concern;concerned about;worried about;worry "
     "about;"
     "depends on;factor;relevant;want;need;prefer;prioritise;prioritize;emphasis on;optimise for;optimize for;"
     "because of;interested in"},
    {cue::weight_double,
     "doppelt;doble;el doble;deux fois;twice the;times two;double weight;"
     "twice;twice as much;double;doubly;two times;twice as important;2x;x2;twice the weight"},
    {cue::weight_most,
     "not solved;isnt solved;arent solved;unsolved;not yet solved;still unsolved;main point;the main thing;trumps "
     "everything;trumps all;trumps everything else;beats everything;beats everything "
     "else;beats all else;above "
     "all "
     "else;before anything else;before all else;more than everything;priority one;priority number one;number 1 "
     "priority;nummer eins;prioridad;priorite;hauptsache;"
     "am wichtigsten;lo mas importante;le plus important;on top;at the top;counts more than anything;"
     "more than anything;above everything else;the whole game;the point;the point for me;bread and butter;"
     "half of the decision;keeps me up;keeps us up;gets paid for;get paid for;counts triple;super important;hugely "
     "important;"
     "very critical;lives and dies;make or break;dealbreaker;deal breaker;first of all;put on top;the heart of;"
     "what it is all about;thats what decides;that is what decides;decides it;that decides;decides everything;is "
     "king;must be;has to be;have to be;counts most;"
     "can't afford;cannot afford;can't tolerate;cannot tolerate;can't accept;cannot accept;can't risk;cannot risk;"
     "matters most;matter most;matters the most;matter the most;most important;most importantly;critical;crucial;top "
     "priority;highest priority;first priority;main priority;biggest priority;number one priority;number one;above all;"
     "above everything;paramount;essential;vital;main concern;main criterion;main thing;biggest concern;first and "
     "foremost;foremost;especially;particularly;triple;three times;three times as much;3x;x3;the priority;key "
     "priority;a "
     "must;must have;mission critical;mission-critical;is key;really matters;matters a lot;matter a lot;very important;"
     "extremely important;care most about;cares most about;comes first;come first;counts most;is the priority;"
     "of the essence;overriding;decisive;dominates;non negotiable;mandatory;imperative;king;primary;primarily;mostly;"
     "our priority;the main factor;the deciding factor;biggest factor;weighs most;at all costs;is what counts;is what "
     "matters;is what counts for us;is what we sell;are what we sell;is what we are paid for;is what were paid for;is "
     "what customers pay for;is what they pay for;is what our customers pay for;is what sells;is our selling point;"
     "priority number 1;number 1;no 1;is #1;priority #1;has to come first;must come first;before everything;before "
     "everything else;is the whole point;is what its about;is what it is about;is what this is about;is the name of "
     "the "
     "game;obsessed with;obsess over;sacred;is holy"},
    {cue::weight_only,
     "only thing that matters;only care about;all that matters;all we care about;all i care about;nothing else matters;"
     "nothing but;and nothing else;nothing else please;is everything;are everything;only thing we care "
     "about;solely;exclusively;sole criterion;only "
     "criterion;"
     "purely;only matters;what matters is;only concern;one thing i want;only thing i want;one thing we want;only thing "
     "we "
     "want;one thing only;one thing that matters;the one thing;only thing i need;only thing we need;all i want;all we "
     "want;all im after;all i am after;all were after;all we are after;all i ask;all i ask for;all we ask for;all i "
     "need;all we need;i only count;count only;counts only;only counts;only count;nothing else counts;nothing else "
     "interests;the one criterion;just one criterion;one single criterion;single criterion;only criterion that counts;"
     "only look at;looks only at;only interested in;only interests;care only about;cares only about;only cares about;"
     "everything else is secondary;rest is secondary;the rest is noise;rest a distant second;judged only on;judged "
     "only "
     "by"},
    {cue::more_than,
     "more than;rather than;instead of;over;ahead of;outweighs;before;beats;trumps;more important than;matters more "
     "than;matter more than;more so than;is more important than;are more important than;counts more than;care more "
     "about;"
     "higher than;above"},
    {cue::less_than,
     "less than;less important than;matters less than;is less important than;counts less than;behind;is secondary "
     "to;not "
     "as important as"},
    {cue::trade, "trade;sacrifice;give up;swap;exchange;trade in;rather give up;pay with"},
    {cue::choice,
     "or rather;or should we;compared to;compared with;in comparison to;in comparison with;as opposed to;or else;or do "
     "we;or maybe;or perhaps;or would;or just;or is it"},
    {cue::contrast, "instead of;rather than;in place of;as opposed to;in favour of;in favor of;ahead of"},
    {cue::merit,
     "speak against;speaks against;speak for;speaks for;pros and cons;selling points;selling point;any good;up to;a "
     "good fit;make sense;makes sense;good choice;right "
     "choice;good idea;a good bet;worth it;worth a try;good for;bad for;suited for;suited to;ready for;used for;what "
     "do "
     "you think;what do you guys think;think about;think of;your opinion;good enough;best for;what is it good for;"
     "should we use;should i use;should i learn;should we adopt;should we hire;should i hire;should we go with;going "
     "with;go with;recommend;shall we;is it time;when to use;when should;when do you;why should;why should i;why "
     "should we;how good;how does;how is;what can i do with;to use or not"},
    {cue::about,
     "tell me about;tell us about;what is;whats;what are;do we need;do i need;do you know;what do you know about;we "
     "need a;"
     "we need an;we need someone who knows;we need somebody who knows;looking for a;looking for an"},
    {cue::why, "why;whys that;whys this;whys it;how come;for what reason;whats the reason"},
    {cue::why_not, "why not;why wouldnt;why isnt it;why didnt you;why shouldnt we;why dont we"},
    {cue::what_about,
     "what about;how about;and what about;what of;what if we took;how does it compare with;how would;and if we took;"
     "also consider;add;what if we hire;what if we hired;what if we chose"},
    {cue::the_other,
     "the other;the other one;the alternative;the runner up;the runner-up;the loser;the second one;the second option;"
     "other option"},
    {cue::again,
     "and for;what if;and if;how about for;what about for;now for;same for;same question for;and with;and when;suppose;"
     "assume;assuming;imagine;but for;but if;but with;and in;in that case;then;instead;and then;what changes if;would "
     "that "
     "change if;does that change if;now;actually;and"},
    {cue::also, "as well;also;too;on top;on top of that;additionally;plus;besides;moreover;furthermore;in addition"},
    {cue::forget,
     "forget;forget about;ignore;drop;without;not for;no longer;scratch;never mind;no more;skip;leave aside;set aside;"
     "rather not;remove;isnt for;isnt a;not a;not an;not in;we are not;were not;its not;it is not;no"},
    {cue::help,
     "help;what can you do;what do you do;how do you work;how does this work;who are you;what are you;how do i use "
     "you;what "
     "can i ask;what can i ask you;how can you help;what do you know;what questions;usage;commands;what "
     "topics;instructions;what else can i ask;what else could i ask;what else can you do;what else can you tell;what "
     "could i ask;what could i ask you;"
     "how to use you;what are you for;can you help"},
    {cue::thanks,
     "thanks;thank you;thx;ty;cheers;great thanks;perfect;awesome;got it;many thanks;much "
     "appreciated;appreciated;obliged"},
    {cue::greeting, "hi;hello;hey;good morning;good afternoon;good evening;yo;howdy;morning"},
    {cue::advert,
     "anyone hiring;anybody hiring;we are hiring;were hiring;is hiring;now hiring;im hiring;join our team;join "
     "us;apply now;apply at;apply "
     "here;send "
     "your cv;send your resume;send me your cv;dm me;open position;open positions;open role;job opening;competitive "
     "salary;"
     "looking for work;looking for a job;looking for a new job;developer for hire;engineer for hire;dev for "
     "hire;freelancer for hire;available for hire;available for work;seeking work;seeking a "
     "role;hire "
     "me;my portfolio;who is hiring;whos hiring;apply;equity;visa sponsorship;relocation;full "
     "time "
     "position;come work;work with us"},
    {cue::learning,
     "online course;learning resources;where can i learn;how do i learn;how can i learn;how to learn;best way to learn;"
     "learning path;cheat sheet;study plan;guide to;getting started with;get started with;blog post;setup for;"
     "want to learn about"},
    {cue::how_to,
     "how do i;how do you;how to;how can i;how would i;how does one;is there a way;whats the best way to;what is the "
     "best "
     "way to;can someone explain;can you explain how;whats the command;what is the command;does anyone know how;why "
     "does my;"
     "why is my;why cant i;why cant we;how should i"},
    {cue::support,
     "way to write;best practice;best practices;build so slow;portal down;console down;cluster down;site down;server "
     "down;"
     "down again;stack trace;does not compile;doesnt compile;wont compile;cannot find;cant find;not working;doesnt "
     "work;does not "
     "work;"
     "not found;error message;build fails;test fails;throws;out of the box;pull request;merge conflict;code "
     "review;feature "
     "request;what package;apt get;version of;latest version;release notes;changelog;standard library;data type;for "
     "loop;"
     "unit test;unit tests;memory leak;null pointer;dependency;dependencies;write a function;implement a;linked "
     "list;binary "
     "tree;hello world;my code;this code;this function;which functions;port to;port it;in progress;pipeline "
     "failed;failed "
     "again;is broken;is down;code for;code review"},
    {cue::talent,
     "job market;hard to find;easy to find;find developers;find engineers;find programmers;finding developers;finding "
     "engineers;talent pool;how many developers;how many engineers;in demand;companies hiring;hard to hire;easy to "
     "hire;"
     "difficult to find;difficult to hire;shortage of;hire for;hiring programmers;hiring developers;hiring "
     "engineers;good "
     "programmers;good developers;jobs for;job opportunities;demand for;market for;how popular;hard is it to find;hard "
     "is it to hire;hard is it to recruit;easy is it to find;easy is it to hire;difficult is it to find;difficult is "
     "it "
     "to hire;hard to recruit;easy to recruit"},
    {cue::recommend,
     "should the new hire know;should they know;should he know;should she know;should a new hire know;look for "
     "in;gimme a stack;give me a stack;pick me a;pick us a;skillset;best stack;best "
     "tech;best technology;right stack;whom do i get;who do i get;whom do i hire;who do i hire;what "
     "should the person know;"
     "which language;what language;which languages;what languages;which programming language;what programming "
     "language;best "
     "language;which technology;what technology;which tech;what tech;which stack;what stack;tech stack;whom should "
     "we;who "
     "should we;who should i;whom should i;whom do we;who do we;what should we;what should i;which should we;which one "
     "should we;what would you use;what would you go for;what would you pick;what would you choose;what would you "
     "take;what would you recommend;what do you recommend;do you recommend;which do you "
     "recommend;"
     "recommendation;any recommendations;what kind of engineer;what kind of developer;which kind of engineer;which "
     "kind of "
     "developer;what type of developer;what type of engineer;which engineer;which engineers;which developer;which "
     "developers;"
     "what engineers;what developers;kind of engineers;kind of developers;whom to;who to;what to;which to;what "
     "skills;which "
     "skills;better options;better option;alternative to;alternatives to;pick a language;choose a language;choosing a "
     "language;language to pick;language for;language should;best choice for;best option for;who would you hire;"
     "whom would you hire;should we recruit;should we be hiring;need to hire;want to hire;looking to hire;have to "
     "hire;going "
     "to hire;plan to hire;planning to hire;we are hiring for;were hiring for;hire for;staff up;best programming "
     "language;"
     "advise us;advice on;what do you say;what say you;what would you say;help us choose;help us decide;help me "
     "choose;help me decide;suggest;recommend;what would be "
     "best;"
     "what is best;whats best;who is best;engineers should;developers should;profile should;need engineers;need "
     "developers;"
     "need an engineer;need a developer;need people;who fits;what fits;which fits"},
    {cue::incumbent,
     "codebase is;code base is;our code is;code is in;app is in;stack is;moving off;move off;moved off;moving away "
     "from;move away from;getting off;get off;migrating off;migrate off;"
     "were on;were all on;all on;run everything on;runs everything on;everything runs on;everything is on;"
     "coming from;come from;straight from;background in;we have;weve got;we have got;we got;we run;we use;we are on;we "
     "already "
     "have;we already use;we already "
     "run;we "
     "currently use;currently use;currently on;currently using;currently run;our existing;our current;our team "
     "knows;our "
     "team is;we know;based on;written in;built in;built on;built with;we are a;were a;we were a;our stack is;our "
     "backend is;"
     "runs on;running on;we host on;hosted on;we deploy on;deployed on;coded in;today we have;today we use;our "
     "legacy;our old;the existing;experience in;experienced "
     "in;"
     "experience with;we started with;we started in;our;team of"},
    {cue::general, "in general;generally;overall;by default;all in all;in principle"},
    {cue::explain,
     "explain;explain that;tell me more;more detail;more details;elaborate;justify;how so;reasoning;show me the "
     "numbers;the numbers;what is that based on;based on what;says who;how did you decide;how come;are you sure;how "
     "sure;"
     "how certain;how confident;what would change;what would flip;would flip;change your mind;what flips"},
};

}  // namespace

std::span<const cue_entry> cue_table() {
    return cues;
}

}  // namespace hirewise::advice
