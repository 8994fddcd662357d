#include "advice/thread_cues.hpp"

#include <algorithm>
#include <string_view>

#include "base/text.hpp"

namespace hirewise::advice {
namespace {

struct thread_phrases {
    thread_cue what;
    std::string_view phrases;  // separated by semicolons
};

constexpr thread_phrases table[] = {
    {thread_cue::restart,
     "from scratch please;new start;fresh start;start new;start a new;from the beginning;start over;start again;start "
     "afresh;start "
     "anew;start fresh;begin again;start from scratch;begin from "
     "scratch;start from zero;all over again;from the top;square one;clean sheet;clean slate;blank slate;reset;"
     "new question;new topic;different question;different topic;another question;another topic;unrelated question;"
     "forget everything;forget all;forget it all;forget about everything;forget about all;forget the whole thing;"
     "forget what we said;forget this conversation;forget this thread;wipe;clear everything;clear all;clear this;clear "
     "thread;clear context;clear memory;scrap everything;scrap all;drop everything;ignore everything;delete everything;"
     "next topic;next question;change of topic;change of subject;new "
     "conversation;different subject;new subject"},
    {thread_cue::undo,
     "go back two;go back one;go back a;two steps back;a step back;one step back;without that;without this;take that "
     "away;take this away;take it away;take that off;take it off;take this "
     "back;take this off;bring both "
     "back;bring all back;bring the other back;put both back;put all back;both back;all back in;back in with it;back "
     "in with them;back in again;throw it "
     "out;take it out;kick it out;leave it out;take that out;throw that out;leave that out;undo;put it "
     "back;put them back;put that back;bring it back;bring them back;revert;roll back;rollback;take that "
     "back;take it back;i take back;scratch that;strike that;cancel that;"
     "remove that;remove it;remove it again;drop that;drop it;delete that;forget that;never mind that;never mind the "
     "last;ignore that;ignore my last;ignore the last;forget my last;forget the last;as it was;like it was;back to "
     "before;go back to before;back to how;back to what;go back to;back to all;as before;previous answer;previous "
     "version;scrap that"},
    {thread_cue::earlier,
     "before;from before;earlier;original;originally;initial;initially;previous;previously;started with;began with"},
    {thread_cue::recap,
     "show me the state;the state of it;whats on the list;what is on the list;what were weighing;what we are "
     "weighing;what are we weighing "
     "up;status;status "
     "update;current setup;our setup;my setup;setup so far;what you have;what you know;show me what;show what;repeat "
     "please;please repeat;say it back;say that back;say "
     "back;tell me back;tell it back;repeat it;repeat "
     "this;repeat what;repeat my;read me "
     "back;tell me what i;tell us what we;sum up;sum it up;sum that up;sum this "
     "up;summarise;summarize;summary;recap;our conversation;this conversation;where are we;where do we stand;where "
     "we stand;about my project;about our project;what are we comparing;what are you comparing;what are we weighing;"
     "what are you weighing;what are you assuming;what do you assume;assumptions;what did i tell you;what have i told "
     "you;what did i say;what have i said;which options are;what options are;what are the options;what are my options;"
     "what are our options;which criteria;which weights;which priorities;what weights;what criteria;what priorities;"
     "current weights;current options;current settings;current state;show settings;show weights;show options;list "
     "options;list weights;your notes;repeat back;repeat that back;read back;read that back;read it back;play back;on "
     "the table;what counts now;in the mix so far;your understanding;state of play;take stock;what is in force;whats "
     "in force;where did we leave off;where were we;what we have so far;what do we have so far;have so far;know so far;"
     "your picture of;the list so far;the brief so far"},
    {thread_cue::reasons,
     "your thinking;made the difference;makes the difference;which reason;what reason;do better;does better;sounds "
     "fishy;seems fishy;looks fishy;fishy;beg to differ;sounds off;feels off;push "
     "back;pushback;cop out;challenge that;challenge this;challenge yourself;challenge your;devils "
     "advocate;unsound;"
     "because of what;on what grounds;how does it get;how would it get;catch up;the downside;the upside;the "
     "drawback;downsides;upsides;drawbacks;an "
     "opinion;any data;have data;hard facts;support that;supports that;support this;supports this;which facts;what "
     "facts;you rated;you rate;rated them;ratings please;scores please;the ratings;the scores;those ratings;those "
     "figures;these figures;who "
     "published;back that;prove that;proves that;this based;that based;it based;which data;what data;which source;what "
     "source;the source;so good;so bad;so "
     "special;so great;good about;bad about;great about;special about;who decided;who said;who says;who told;who "
     "claims;base this;base that;base it;why;how "
     "come;reason;reasons;reasoning;rationale;grounds;on what basis;justify;justification;defend;explain;"
     "elaborate;convince;more on;more about;more info;more background;go deeper;dig deeper;expand "
     "on;arguments;argue;argument;back that up;back it up;back this up;spell out;spell it out;walk me "
     "through;walk us through;break it down;break that down;break down;talk me out;talk us out;talk me into;talk me "
     "through;talk us through;the numbers;the math;the maths;how did you get;how did you come;how do you get to;how "
     "do you come;how did you arrive;how do you arrive;how did you decide;how did you pick;how so;what makes;what "
     "speaks for;what speaks against;what counts against;case for;case against;make the case;wrong with;says who;based "
     "on what;what is that based on;whats that based on;evidence;proof;prove it;tell me more;more detail;more details;"
     "in detail;elaborate;logic;thinking behind;behind that;behind it;sell me on;sell it to me;what is the catch;whats "
     "the catch;what does it have;what has it got;what went into;what made you;made you;makes you;driving;drives;led "
     "you;led to;behind this;got you there;came to that;come to that;comes from;come from;warum;wieso;por "
     "que;pourquoi"},
    {thread_cue::doubt,
     "kidding;joking;you serious;u serious;come on;are you sure;u sure;r u sure;you certain;u "
     "certain;sure;certain;honestly;hand on heart;really so;for real;final;dont get it;do not get it;dont "
     "understand;do not understand;makes no sense;doesnt make "
     "sense;does not make sense;lost me;confused;confusing;would have;id have;not sure;not so sure;i thought;we "
     "thought;i figured;i assumed;i guessed;i hoped;have picked;have "
     "chosen;have gone;have guessed;sure about;sure that;you sure;how sure;really;seriously;how certain;how "
     "confident;certain about;i "
     "doubt;doubt it;doubt that;not convinced;unconvinced;dont believe;do not believe;cant believe;hard to "
     "believe;dont "
     "buy;do not buy;not buying;dont agree;do not agree;disagree;dont think so;sounds wrong;looks wrong;seems wrong;"
     "seems odd;sounds odd;looks odd;seems off;thats wrong;that is wrong;cant be right;cannot be right;you are wrong;"
     "youre wrong;surprised;surprising;surprises me;strange;weird;sceptical;skeptical;i expected;would have thought;"
     "would have expected;thought it would;obviously;right;is that true;is that right;is that so;no way;nonsense;"
     "rubbish;double check;stand by that;confidence;certain"},
    {thread_cue::reversal,
     "turn it around;turn that around;turn it round;turn the tables;tip it;tips it;tip this;push it;swing it;sway "
     "it;sway you;change your mind;change your "
     "verdict;change the verdict;change the answer;change your answer;change the result;"
     "change the outcome;change the recommendation;what would change;what could change;would it take;does it take;need "
     "to happen;needs to happen;would have to;have to change;has to change;the opposite;flip;tip the scales;tip the "
     "balance;swing it;the other way;other way round;other way around;how close;close call;close race;how narrow;how "
     "far "
     "behind;under what circumstances;under which circumstances;under what conditions;under which conditions;in which "
     "case would;in what case would;when would;win instead;for it to win;overturn;reverse the;reconsider"},
    {thread_cue::place,
     "on top;in front;end up;come out;come first;come last;rank;placed;ahead;behind;win;won;lose;lost;lead;beat;"
     "better;worse;score;that high;that low;so high;so low;at the bottom;fall behind"},
    {thread_cue::remove,
     "nvm;loose;never mind;nevermind;nah;nope;bin off;sack off;decided against;have decided against;not doing;we do "
     "not "
     "do;no way we do;nobody wants;noone "
     "wants;no one wants;nobody likes;all but;everything but;everyone but;all except;everything except;the thing with;"
     "forget the thing with;forget the idea of;drop the idea of;scrap the idea of;out with;bye;bye "
     "bye;goodbye;farewell;adieu;without;drop;remove;exclude;excluding;strike;kick;kick "
     "out;minus;except;except for;skip;scratch;forget;forget "
     "about;lose;cut;ditch;rule out;leave out;cross out;cross off;eliminate;delete;discard;dump;get rid "
     "of;not;no;never;"
     "drop out;cut out;sort out;bin;nix;nothing to do with;no longer about;dismiss;reject;pass on;no thanks to;done "
     "with;nothing with;do away "
     "with;weed out;dont want;do not want;"
     "kill;nuke;yeet;cull;prune;chop;shelve;bury;purge;erase;withdraw;abandon;retire;anything but;take out;throw "
     "out;leave aside;set aside;ignore;leave;axe;omit;cancel;toss;toss out;chuck;disregard;"
     "scrap;veto;instead of;in place of;rather than;no more;sans;ohne;sin"},
    {thread_cue::gone,
     "was a joke;was just a joke;was only a joke;drops out;falls out;a non starter;non starter;nonstarter;a "
     "nonstarter;isnt going to happen;is not going to happen;a bad idea;was a "
     "mistake;a mistake;nonsense;overboard;thrown overboard;tossed out;raus;away;aside;out;no longer;not any more;not "
     "anymore;off the table;no "
     "option;not an option;isnt an "
     "option;no longer "
     "an "
     "option;not an alternative;can go;may go;should go;could go;may leave;can leave;should leave;must go;has "
     "to go;excluded;ruled out;gone;drop out;fall out;dropped;vetoed;dead;a no;no go;not possible;impossible;not "
     "allowed;forbidden;banned;out of the race;out of the running;off the list;unavailable;not available;wont "
     "work;will "
     "not work;wont fly;doesnt count;does not count;left out;no longer holds;no longer applies;no longer true;does not "
     "apply;doesnt apply;not true any more;not true anymore;is "
     "obsolete;cancelled;canceled;removed;crossed out;is history;out of "
     "question;out of the question;no way;no thanks;no chance;forget it;off;called off;is off;a no from;a nope;a no "
     "for;fell through;falls away;not for us;isnt for us;is nothing for us;nothing for us;isnt our thing;not our "
     "thing;isnt "
     "needed;not needed;isnt wanted;not wanted;isnt welcome;not welcome;"
     "flies out;has to leave;must leave;leaves the list;did not survive;didnt survive;did not make it;didnt make "
     "it;did not "
     "make the cut;didnt make the cut;did not pass;didnt pass;didnt convince;did not convince;doesnt convince;does not "
     "convince;doesnt work for us;does not work for us;doesnt fit;does not fit;will not happen;wont happen;rejected;"
     "refused;turned down;disqualified;discarded;dismissed;struck off;struck out;thrown out;kicked out;"
     "is toast;dropped out;not happening;no good;off limits;eliminated;can be left out;can be dropped"},
    {thread_cue::keep,
     "drop everything but;drop all but;lose everything but;lose all but;remove everything but;remove all but;drop "
     "everything except;drop all except;remove everything except;remove all except;forget everything except;forget "
     "everything but;kick everything but;cut everything but;narrow it down to the;focus on;concentrate on;left "
     "with;final two;finalists;make it two;narrow it to;cut it to;cut down to;reduce to;reduce it to;bring it down "
     "to;boil down to;stay "
     "with;just;only;keep;narrow down to;narrow it down to;narrow to;limit to;limit it to;limit this to;restrict "
     "to;restrict "
     "it to;stick to;stick with;between;down to;shortlist;remain;nothing but;solely;nur"},
    {thread_cue::join,
     "and put;widen it to;widen to;widen the field to;widen the list to;extend it to;extend it by;extend with;extend "
     "the "
     "comparison;open it up to;open up to;expand it to;expand to;dont forget;not forget;in the hat;into the list;into "
     "the picture;pop;lob;sling;slip;squeeze in;in with;worth adding;widen;extend;open it up;be like;look "
     "like;add;also;include;throw in;consider;too;as well;plus;versus;vs;against;in the ring;in the mix;into the "
     "mix;in the "
     "race;in the running;on the list;to the list;to the mix;join;third;fourth;another option;another candidate;an "
     "option;a candidate;an alternative;belong;compare with;compare to;compare against;compared to;compared with;"
     "compare;put in;bring in;take in;let in;admit;suggest;propose;vote;what about;how about;what of;what if;and "
     "if;how "
     "does;how would;how do;thinking of;thought of;additional;on board;in play;up against;stack "
     "up;fare;forgot;missing;absent;lacking;beside those;beside them;alongside;next to those;next to them;among those;"
     "can i see;can we see;let me see;into account;is not on the list;isnt on the list;not on your list;not on "
     "that list;"
     "be considered;up for;worth a look;that should be on;that should be in;it should be on;it should be in"},
    {thread_cue::swap,
     "replace;swap;exchange;switch;substitute;instead;instead of;in place of;in the place of;the place of;where i "
     "said;where i wrote;becomes;rather than;trade;make that;make "
     "it;change"},
    {thread_cue::meant,
     "i meant;i mean;meant;we meant;we mean;it should be;that should be;should read;should say;should have "
     "been;typo;wrong one;wrong name;correction;my "
     "mistake;mistyped;misspelled;misread;misunderstood;autocorrect"},
    {thread_cue::other,
     "the other;the others;other one;other ones;other two;other 1;other option;the alternative;the rest;the remaining;"
     "runner up;the loser;the second one;second option"},
    {thread_cue::all, "both;either;each;all three;all of them;all of these;them all;all four;everyone;all options"},
    {thread_cue::anew,
     "other client;other customer;another client;another customer;next client;next customer;second client;second "
     "customer;client two;customer two;client three;customer three;client number;customer number;instead;back "
     "to;return to;same question;same again;same for;same but;same thing;same with;what if;and if;and "
     "for;now for;how about "
     "for;what about for;what about a;how about a;suppose;supposing;assume;assuming;imagine;say its;say it is;say were;"
     "say we are;lets say;make it;make that;change it to;change that to;turn it into;wrong project;new plan;change of "
     "plan;change of plans;plan changed;plans "
     "changed;plans have changed;correction;different project;other project;another project;next project;no longer;not "
     "anymore;any more;turns out;rather;actually;and in;pivot;switch to;switching to;changed our mind;changed my mind;"
     "redo;rerun;run it again;once more;but for;in case of;in that case;sorry;now its;now it is;becomes;became;turned "
     "into;would it be for;for a change;this time;scrap that;scratch that"},
    {thread_cue::besides,
     "aswell;adds;same system;same app;same service;same program;same product;something more;more from it;"
     "also;btw;by the way;plus;on top;too;additionally;moreover;furthermore;as well;besides;must;has to;have to;needs "
     "to;forgot to mention;forgot to say;should mention;did i mention;one more thing;another thing;oh and;not only;at "
     "the same time;with;without;in addition;and it;and its;and we;and they;and there;fwiw;for context;worth knowing"},
    {thread_cue::talent,
     "enough devs;enough of them;in the market;in the job market;come by;lay hands on;hard to find;hard to hire;hard "
     "to get;hard to recruit;hard to come by;hard to fill;hard to "
     "source;easy to find;"
     "easy to hire;easy to get;easy to recruit;easy to come by;easy to fill;easy to source;difficult to find;difficult "
     "to hire;difficult to get;difficult to recruit;tough to find;tough to hire;tricky to find;easier to find;easier "
     "to "
     "hire;easier to get;easier to recruit;easier to come by;easier to fill;easier to source;harder to find;harder to "
     "hire;harder to get;harder to recruit;harder to come by;harder to fill;easiest to find;easiest to hire;hardest to "
     "find;hardest to hire;hard 2 find;easy 2 find;rare;rarer;rarest;scarce;scarcity;shortage;plenty of;plentiful;"
     "abundant;thin on the ground;get hold of;on the market;talent pool;talent market;job market;labour market;labor "
     "market;how many;candidates;more candidates;applicants;find people;find somebody;find someone;find anyone;find "
     "anybody;find enough;find them;hire them;finding people;finding them;out there;supply;in demand;sought "
     "after;short "
     "supply;how long to hire;how long does it take to hire;how long would it take;time to hire;time to fill;how "
     "quickly can;how fast can;how soon can;enough people;enough developers;enough engineers;many people know;anybody "
     "who knows;anyone who knows;somebody who knows;anybody know;anyone know;exist;attract;available;are there any"},
    {thread_cue::pay,
     "set us back;set me back;take home;are they asking;do they ask for;how much;money;comp;pay range;pay band;going "
     "rate;per head;well paid;day rate;hourly rate;pay gap;what would i "
     "pay;what would we pay;what do i pay;what do we pay;"
     "what are they paid;cost me;cost us;whats the damage;price tag;more expensive;cheaper;pricier;how expensive;how "
     "pricey;how cheap;how costly"},
    {thread_cue::closing,
     "you win;i give in;were done;we are done;sleep on it;sleep over it;sleep on that;think about it;think it "
     "over;think it through;mull it over;mull over;mull;"
     "chew on it;chew on that;let it sink in;thought so;thought as much;knew it;knew that;called it;guessed it;as "
     "expected;what i thought;what we thought;what i expected;what we expected;what i hoped;what i suspected;"
     "suspected as much;makes sense;make sense;sounds good;sounds right;sounds fair;sounds reasonable;sounds like a "
     "plan;good to know;nice to know;good to hear;good point;fair point;fair call;good call;good stuff;good work;good "
     "job;well done;nice one;you got me;got me;im in;count me in;works for me;"
     "work for me;fine by me;fine with me;ok by me;ok with me;good enough for me;that settles it;settles it;settled;"
     "decided then;that will do;thatll do;all i needed;all i wanted;all we needed;what i needed;what we needed;all for "
     "now;all for today;all good;no more questions;nothing else;run it past;run it by;run this by;run this past;run "
     "that by;take it to;bring it up;check with;check back;talk to my;talk it over;talk about it;discuss it;discuss "
     "that;discuss this;get back to you;come back to you;decide later;decide tomorrow;leave it at that;leave it there;"
     "call it a day;go with that;go with it;do that;happy with that;glad to hear;appreciate it;much appreciated;"
     "really helps;very helpful;see what they say;see what the team says;will do"},
    {thread_cue::normal,
     "skip what i said about;skip what we said about;everything back;all back;set back;set them back;clear them;clear "
     "the;undo;without;revert;reset;back to "
     "normal;back in;back out;put back;as usual;usual level;normal level;default level;usual share;standard "
     "weight;normal weight;normal again;usual "
     "weight;default weight;forget what i "
     "said about;forget what we said about;forget about;take back;i take back;scratch;scrap;strike;cancel;drop;no "
     "longer matters;no "
     "longer matter;no longer counts;no longer important;does not count extra;equal again;remove;forget"},
};

}  // namespace

const thread_cue_hit* thread_cues::find(thread_cue what) const {
    const auto found =
        std::find_if(hits_.begin(), hits_.end(), [&](const thread_cue_hit& hit) { return hit.what == what; });
    return found == hits_.end() ? nullptr : &*found;
}

thread_lexicon::thread_lexicon(phrase_maker& make) {
    for (const auto& entry : table) {
        for (const auto phrase : split(entry.phrases, ';')) {
            phrases_.add(make(phrase), static_cast<std::uint32_t>(entry.what));
        }
    }
}

namespace {

// "dropped for budget reasons" tells one and asks for none.
bool is_told(const parsed_text& text, std::size_t first) {
    const auto& word = text.tokens[first].text;
    if (word != "reason" && word != "reasons") { return false; }
    for (std::size_t back = 1; back <= 3 && first >= back && text.tokens[first - back].is_word(); ++back) {
        if (text.tokens[first - back].text == "for") { return !text.has_word("what") && !text.has_word("which"); }
    }
    return false;
}

}  // namespace

// Phrases may lie inside each other: "drop that" takes something back, and "drop" stands before a name.
thread_cues thread_lexicon::find(const parsed_text& text) const {
    std::vector<thread_cue_hit> hits;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto found = phrases_.longest_at(text.tokens, at, word_class::determiner);
        if (found.length == 0 || is_told(text, at)) { continue; }
        for (const auto payload : *found.payloads) {
            hits.push_back({static_cast<thread_cue>(payload), at, at + found.length});
        }
    }
    return thread_cues{std::move(hits)};
}

}  // namespace hirewise::advice
