#include "advice/tongue.hpp"

namespace hirewise::advice {

std::string_view english_words() {
    return "the of to is and for in with we should i are do it that this what which how can our my you have be on at "
           "or if not but from by as an a who whom why when where will would could does did they them their he she "
           "his her its there than then no so was were has had just about any some am us me your been because while "
           "into over out up all more most need want between without doesnt dont isnt im whats lets get got here now "
           "only very really too also one two other being make made take good best better use using hire hiring "
           // Of other languages as well
           "uber person die fast personal falls alter position war backend frameworks halt services skills super "
           "ins interviews recruiting pro nix man den monolith nun gut welch homepage tag toll hat tot bin wen "
           "ware tooling grad alt rat installation todo la las los el al ya actual yo dia lo con mi son "
           "fundamental hay eh era persona solo ha seniors freelances versus sin sea pagan dos nos vale juniors "
           "car ai application plus decide ben employer experience dev sense freelance non chez role est expert "
           "ton migration double techno difference differences machines clients productive pas lent obsolete lire "
           "meme integration crucial pages facile encore ensemble technique aide premier passage client candidate "
           "par technologies remuneration comment travail pour competence ca ma experts startup interview devs es rota "
           "budgets "
           "market budget salaries abuses passe";
}

}  // namespace hirewise::advice
