#include "advice/lexicon_tables.hpp"

namespace hirewise::advice {
namespace {

namespace wt = word_topic;

// Words that say which walk of life a text is from. Only those that rarely say anything else: a "container", a
// "server" or a "branch" may be of either.
constexpr topic_entry topics[] = {
    {wt::craft, false,
     "api apis sdk sdks backend backends frontend frontends fullstack codebase codebases code coding coder coders "
     "programmer programmers programming programmed developer developers dev devs software microservice microservices "
     "monolith monoliths compile compiled compiler compilers runtime framework frameworks database databases db dbs "
     "sql nosql schema schemas query queries latency throughput deploy deploys deployed deploying deployment devops "
     "sre "
     "infra infrastructure repo repos repository git github gitlab commits committing refactor refactoring rewrite "
     "rewriting rewritten rewrote endpoint endpoints graphql json yaml xml http websocket websockets saas mvp crud app "
     "apps webapp embedded firmware kernel microcontroller microcontrollers npm pip yarn gradle maven jvm gc goroutine "
     "goroutines async concurrency debug debugging bug bugs stacktrace segfault typeerror undefined oom cpu gpu prod "
     "vm "
     "vms linux unix ubuntu vscode intellij plugin plugins parser parsers cli script scripts scripting struct structs "
     "generics orm migrate migrated migrating cache caching broker brokers etl analytics warehouse dashboard "
     "dashboards "
     "ml llm llms dataset datasets tech stack stacks engineer engineers compaction shard shards sharding replica "
     "replicas toolchain bytecode linter renderer middleware ci workload workloads uptime multithreaded regex binary "
     "checker proxy gateway docs coroutine coroutines ssr browser browsers css html hooks component components "
     "pr prs vpc nullpointerexception package.json heroku nginx oauth jwt "
     "rust-analyzer consumer consumers throughput timeout timeouts"},
    {wt::life, true,
     // People at home.
     "aunt uncle mum mom dad grandma grandpa gran nan nana grandad granddad grandfather grandmother great-grandfather "
     "daughter son sister brother cousin niece nephew wife husband fiance girlfriend boyfriend toddler baby kid child "
     "children twins teenager neighbour neighbor landlord roommate bride bridesmaid groom  marry married "
     "honeymoon birthday anniversary funeral church temple mosque priest divorce sorority prom granny mother father "
     // Body and health.
     "doctor dentist nurse hospital surgery vaccine vitamin zinc eczema detergent skin heart lymph blood cough "
     "fever flu allergy therapist pill pharmacy pregnant diet calorie gym yoga workout marathon eyelash cheekbone "
     "hair beard lipstick perfume hangover asthma hepatitis virus physio knee ankle "
     // Food and drink.
     "coffee tea beer wine whisky whiskey brandy cocktail pub lunch dinner breakfast supper brunch recipe cook bake "
     "baking kitchen oven fridge freezer soup sauce salad cheese stilton bread butter egg onion ginger garlic basil "
     "vinegar pesto soy chocolate cake cookie pie pizza burger sandwich snack fruit banana lemon "
     "eat ate meal restaurant menu chef milk sugar honey barbecue picnic jar vegan vegetarian delicious tasty "
     // Animals, plants, weather, sky.
     "cat dog puppy kitten pet horse donkey cow sheep chicken fish frog snake bird wasp bee tit beetle leopard zoo "
     "garden lawn tree flower rose bloom blossom leaf maple harvest farm farmer weed soil seedling compost forest "
     "mountain lake river beach sand sea ocean island volcano earthquake storm rain snow sunny sunrise sunset "
     "weather humid sky cloudless galaxy quasar planet astronomer telescope telescopes "
     "light-year aurora jupiter winter autumn summer reptile "
     // House, things, clothes, colours.
     "bathroom bedroom sofa couch balcony terrace roof roofing fence shed garage basement attic "
     "loft floor curtain carpet furniture mattress pillow lamp ikea plumber electrician tiling tile paint painted "
     "renovation toilet thermostat boiler dress shirt shoe jacket coat scarf jewellery "
     "jewelry earring necklace bracelet sapphire emerald navy teal beige ochre sage turquoise outfit stitch sew "
     "knit broom bucket mug candle fireplace fountain balloon fireworks "
     // Going places.
     "car van truck bike bicycle bus tram railway metro ferry flight airline airport coach taxi parking "
     "motorway luggage suitcase hotel hostel bnb holiday vacation trip tourist museum castle "
     "cathedral passport sail cruise harbour mile ford honda suzuki toyota dodge vespa civic "
     "chevrolet bumper tyre tires petrol gasoline mileage "
     // Play, sport, art.
     "player football soccer basketball baseball tennis golf cricket rugby hockey chess kyu bingo lottery "
     "league stadium olympics rider swim swam ski surf fishing hike hiking camping concert "
     "album song singer guitar piano violin choir orchestra opera jazz vinyl lyrics movie film cinema "
     "theatre theater actor actress episode netflix novel poem poet poetry painting sculpture "
     "exhibition gallery magazine newspaper headline comic cartoon pokemon hobby party raffle goosebumps "
     "syllabus thermos dance dancing radiohead cultivation plantation colonial potion throne dragon "
     // Town, law, money, news.
     "police court lawyer deposit mortgage council election president parliament minister prime strike crane "
     "dock cargo factory steel iron wooden supermarket grocery voucher "
     "parcel courier postage mailbox scam refund warranty iban bic "
     // School and office life.
     "school pupil kindergarten homework exam maths chemistry biology physics essay professor prof "
     "classroom badge printer stapler thermometer receptionist cafeteria canteen vending gossip "
     "resend "
     // More of the same, by and by.
     "divorced grandchild grandkid grandson granddaughter stepmother in-laws mother-in-law bachelor hen-do spouse "
     "nanny babysitter plumbing gardener carpenter jeweller hairdresser barber tailor baker butcher waiter "
     "waitress bartender pilot sailor soldier fisherman vet veterinarian paramedic fracture bruise "
     "bleed "
     "pharmacist ointment dose insulin migraine sneeze sunburn pregnancy midwife breastfeed nappy diaper "
     "stroller "
     "pushchair cradle lullaby croissant pastry dough flour yeast pancake waffle noodle ramen sushi curry spice "
     "cinnamon mustard mayonnaise ketchup olive tomato potato carrot cucumber lettuce spinach mushroom avocado "
     "strawberry raspberry cherry grape peach melon mango steak bacon sausage ham lamb beef pork turkey salmon tuna "
     "shrimp prawn lobster oyster yoghurt yogurt cream gelato lemonade juice smoothie espresso latte vodka rum "
     "tequila champagne brewery beetroot casserole stew saucepan frying kettle toaster dishwasher dish spoon "
     ""
     "knife napkin hamster parrot hutch lizard turtle tortoise goldfish aquarium terrarium greyhound poodle "
     "labrador leash kennel cattle goat pig duck goose swan eagle owl crow pigeon sparrow robin whale dolphin "
     "shark octopus butterfly moth mosquito worm snail squirrel fox wolf grizzly deer moose lion tiger "
     "elephant monkey gorilla giraffe zebra venom venomous tulip bulb daisy lily orchid sunflower cactus fern moss oak "
     "pine birch willow bonsai pruning fertiliser fertilizer greenhouse hedge patio barn cottage cabin castle "
     "villa balcony porch chimney gutter faucet bathtub tub towel soap shampoo toothbrush toothpaste razor "
     "wardrobe drawer cupboard bookshelf armchair blanket duvet rug vase chandelier lightbulb doorbell varnish "
     "wallpaper "
     "plaster brick cement scaffolding screwdriver nail trowel wrench sandpaper yarn "
     "embroidery crochet quilt skirt trousers jeans sweater hoodie sock sneaker sandal glove mitten wig "
     "bracelet pendant tattoo manicure mascara blonde brunette freckle suntan motorcycle scooter tractor lorry caravan "
     "campervan minivan sedan hatchback gearbox windscreen windshield headlight mechanic mot carwash "
     "roundabout pavement sidewalk crosswalk pedestrian tramway locomotive carriage yacht canoe "
     "kayak paddle lighthouse cliff canyon waterfall glacier meadow valley hill cave jungle savanna "
     "thunder lightning hurricane tornado blizzard frost fog drizzle hail umbrella sunscreen campfire tent backpack "
     "hammock souvenir postcard sightseeing itinerary layover jetlag airbnb homestay sauna massage "
     "karaoke jigsaw crossword sudoku uno blackjack roulette lego barbie doll teddy "
     "balloon confetti pinata trampoline playground swing carousel rollercoaster circus clown magician fairy "
     "mermaid unicorn witch vampire zombie goblin elf wizardry knight sword pirate "
     "olympic medal trophy goalkeeper striker midfielder wicket inning touchdown quarterback dribble "
     "wrestling judo karate fencing archery gymnast skate skating snowboard surfboard snorkel scuba sailing "
     "regatta jogging treadmill dumbbell pilates zumba ballet waltz tango choreography trumpet "
     "saxophone clarinet flute cello harp drummer bassist guitarist soprano tenor melody chorus symphony concerto "
     "serenade playlist soundtrack premiere sequel prequel screenplay matinee oscar grammy sitcom "
     "soap-opera telenovela novella paperback hardcover bookshop librarian comedian comedy tragedy drama satire "
     "monk nun bishop pope rabbi imam prayer gospel psalm bible quran torah ramadan easter christmas hanukkah diwali "
     "halloween thanksgiving carnival parade pilgrim pilgrimage monastery chapel altar cemetery grave "
     "coffin "
     "archaeology pharaoh pyramid emperor empress queen prince princess duke duchess colony slavery medieval "
     "renaissance constitution senate senator congress mayor ballot voter refugee army marine "
     "missile thief robbery murder prison jail parole jury sheriff fingerprint "
     "tuition kindergartner fraternity valedictorian cheerleader geography geometry calculus algebra "
     "trigonometry poster crayon chalk eraser photocopier dumpster landfill "
     "dining dine candlelight mop laundry ironing bleach sponge dusting "
     // Some of the same in other languages.
     "terremoto prima primo abuela abuelo tia tio playa cafe cerveza boda perro gato schach kaffee bahnhof zug "
     "paket urlaub hochzeit hund katze europapark kirche gare plage mariage chien"},
    {wt::life, false,
     // Words that share their stem with words of our field.
     "drank drink drinks cup cups pot kettle teapot cycling cyclist rowing boxing solar stag bear bears boots clinic "
     "ticket tickets apartment apartments wedding weddings moon moons greek flight "
     "flights shopping trains sinks poppy rented showers "
     "unchained bets marathon"},
    {wt::given_name, false,
     "aaron abigail adam adrian alan albert alec alex alexander alexandra alfred alice alison amanda amelia amy ana "
     "andrea andrew andy angela anita ann anna anne anthony antonio arthur barbara ben benjamin bernard beth betty "
     "bill billy bob brandon brenda brian bruce caitlin camila carl carla carlos carmen carol caroline catherine "
     "cecilia charles charlie charlotte chloe chris christian christina christine christopher claire clara claudia "
     "clare colin connor craig daniel daniela danny dave david dean deborah dennis diana diane diego dmitri dmitry "
     "dominic donald donna dorothy doug douglas dylan edgar edith edward eleanor elena eli elizabeth ella ellen "
     "emily emma eric erica erik ernest ethan eva evelyn felix fernando fiona florence frances francis frank franz "
     "fred frederick gabriel gareth gary gavin geoff george gerald gloria grace graham greg greta hannah harold "
     "harriet harry hazel heather hector helen henrik henry herbert holly howard hugh hugo ian ingrid irene isaac "
     "isabel isabella ivan jack jackie jacob jake james jamie jan jane janet jason javier jean jeff jeffrey jennifer "
     "jenny jeremy jerry jesse jessica jim jimmy joan joanna joaquin joe joel johan johanna john johnny jon jonathan "
     "jordan jorge jose joseph joshua joyce juan judith judy julian julie juliet karen karl kate katherine kathleen "
     "katie keith kelly ken kenneth kevin kim kristine kyle larry laura lauren laurence leo leon leonard leslie lewis "
     "liam linda lisa louis louise lucas lucia lucy luis luke lydia lynn madison malcolm marcus margaret maria marie "
     "marina mario marion marta martha martin martina mary mateo matt matthew maurice max megan melanie melissa "
     "michael michelle miguel mike mitchell mohamed mohammed molly monica monty muriel nancy naomi natalie natasha "
     "neil nicholas nick nicola nicole nigel nina noah nora norman olga olivia oliver oscar owen pablo pam patricia "
     "patrick paul paula pauline pedro peggy penny peter phil philip pieter priya rachel rafael ralph raymond rebecca "
     "richard rita robert roberta robin roger roland roman ron ronald rosa rosemary ross roy russell ruth ryan "
     "sabrina sally sam samantha samuel sandra sara sarah scott sean sebastian sergio sharon sheila shirley simon "
     "sofia sophia sophie stanley stella stephanie stephen steve steven stuart sue susan sven sylvia tamara tanya "
     "taylor teresa terry theodore theresa thomas tim timothy tina todd tom tommy tony tracy trevor tyler ursula "
     "valentina valerie vera veronica victor victoria vincent virginia walter wanda wayne wendy william yvonne "
     "elsa ingrid astrid lars nils bjorn jens klaus dieter wolfgang helga heidi gretchen jurgen gunther uwe anke "
     "silke birgit jacques marcel thierry amelie celine margaux giulia giovanni matteo "
     "francesca alessandro chiara paolo enrico lorenzo pilar raul "
     "ahmed mohammad yusuf fatima aisha omar hassan ali ibrahim leila priyanka rahul raj anjali arjun deepak sanjay "
     "vikram ravi suresh mei ling wei hiroshi yuki kenji sakura haruki akira minh linh nguyen boris natalia "
     "svetlana vladimir sergei yuri katya anastasia olena taras piotr agnieszka wojciech jana zdenek "
     "zoe mr mrs ms miss dr sir madam lord lady prof professor saint st herr frau señor senor monsieur madame"},
    {wt::place, false,
     "africa alaska alberta amsterdam argentina arizona athens atlanta australia austria bali bangkok barcelona "
     "beijing belgium bombay borneo boston brazil brisbane bristol brussels budapest cairo california canada cardiff "
     "chicago chile china cologne colombia colorado copenhagen croatia cuba cyprus dallas delhi denmark denver dfw "
     "dublin edinburgh egypt england ethiopia finland florence florida france frankfurt geneva georgia glasgow greece "
     "hamburg hanoi hawaii helsinki honduras hongkong hungary iceland indonesia iran iraq ireland israel istanbul "
     "italy jakarta yakarta jamaica japan jerusalem kenya kyoto leeds lima lisbon liverpool lombok london madrid "
     "malaysia manchester manila marseille melbourne mexico miami milan montreal morocco moscow mumbai munich "
     "naples nebraska nepal netherlands nevada newcastle nigeria norway ohio omaha ontario oregon oslo ottawa oxford "
     "paris peru philadelphia poland porto portland portugal prague rome rotterdam russia scotland seattle seoul "
     "shanghai sicily singapore spain stockholm sumatra sweden switzerland sydney taiwan texas thailand tokyo toronto "
     "tucson turin turkey tuscany ukraine utah vancouver venice vienna vietnam wales warsaw washington yorkshire "
     "zurich everglades vegas angeles francisco diego orleans houston detroit cleveland pittsburgh minneapolis "
     "milwaukee nashville memphis tampa orlando honolulu anchorage calgary edmonton winnipeg quebec halifax "
     "havana bogota caracas quito santiago montevideo asuncion bahia salvador recife nairobi lagos accra dakar tunis "
     "algiers casablanca johannesburg durban addis khartoum beirut amman damascus baghdad tehran riyadh doha dubai "
     "karachi lahore kabul kathmandu colombo chennai kolkata hyderabad bangalore pune jaipur goa yangon hanoi saigon "
     "cebu osaka sapporo nagoya hiroshima busan pyongyang harbin shenzhen guangzhou perth adelaide auckland queenstown "
     "fiji tahiti samoa sardinia corsica crete rhodes malta ibiza mallorca tenerife madeira azores lyon bordeaux "
     "toulouse nantes lille strasbourg metz antwerp ghent bruges leipzig dresden stuttgart nuremberg bremen salzburg "
     "innsbruck basel lausanne bologna verona palermo seville valencia granada bilbao malaga krakow gdansk riga "
     "vilnius "
     "tallinn kyiv odessa minsk sofia bucharest belgrade zagreb sarajevo skopje tirana ankara izmir tbilisi yerevan "
     "baku flores bavaria provence catalonia andalusia normandy brittany saxony tyrol alps andes himalaya rhine danube "
     "thames seine nile mekong"},
};

}  // namespace

std::span<const topic_entry> topic_table() {
    return topics;
}

}  // namespace hirewise::advice
