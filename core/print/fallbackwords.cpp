// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fallbackwords.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr std::array<std::u16string_view, 4> languages{ u"nl", u"en", u"ar", u"uk" };

struct Entry {
    QLatin1StringView key;
    std::array<std::u16string_view, languages.size()> words;
};

// The Arabic and Ukrainian wait for a native speaker, like those in resources/languages.
constexpr Entry entries[] = {
    { "example.before"_L1, { u"Voorbeeld: %1", u"Example: %1", u"مثال: %1", u"Приклад: %1" } },
    { "example.after"_L1, { u"(voorbeeld)", u"(example)", u"(مثال)", u"(приклад)" } },
    { "certificate.revoked"_L1,
      { u"Dit certificaat is ingetrokken.", u"This certificate has been withdrawn.",
        u"تمّ سحب هذه الشهادة.", u"Цей сертифікат відкликано." } },
    { "certificate.replaced"_L1,
      { u"Dit certificaat is vervangen door %1.", u"This certificate has been replaced by %1.",
        u"حلّت محلّ هذه الشهادة الشهادة رقم %1.", u"Цей сертифікат замінено на %1." } },
    { "passport.own"_L1,
      { u"Wat ik nog meer kan", u"What else I can do", u"ما أستطيعه أيضًا", u"Що ще я вмію" } },
    { "agreement.who"_L1, { u"Wie nog meer", u"Who else", u"من أيضًا", u"Хто ще" } },
    { "agreement.other"_L1,
      { u"Wat de ander doet", u"What the other person does", u"مهمّة الشخص الآخر",
        u"Що робить інша людина" } },
    { "cards.two"_L1, { u"%1 en %2", u"%1 and %2", u"%1 و%2", u"%1 і %2" } },
    { "slip.young"_L1, { u"Het gaat om", u"This is about", u"الشخص المعني", u"Йдеться про" } },
    { "slip.until"_L1,
      { u"We wachten op uw antwoord tot %1.", u"We wait for your answer until %1.",
        u"ننتظر ردّكم حتى %1.", u"Ми чекаємо на вашу відповідь до %1." } },
    { "slip.kept"_L1,
      { u"We bewaren alles hooguit %1 maanden na het laatste gesprek.",
        u"We keep everything for at most %1 months after the last talk.",
        u"نحتفظ بكل شيء مدة %1 شهرًا على الأكثر بعد آخر محادثة.",
        u"Ми зберігаємо все щонайбільше %1 місяців після останньої розмови." } },
    { "slip.relation"_L1,
      { u"Ik ben: moeder, vader, voogd, anders", u"I am: mother, father, guardian, other",
        u"أنا: الأم، الأب، الوصي، غير ذلك", u"Я: мати, батько, опікун, інше" } },
    { "recovery.title"_L1, { u"Herstelcode", {}, {}, {} } },
    { "recovery.for"_L1, { u"Voor", {}, {}, {} } },
    { "recovery.laptop"_L1, { u"Laptop", {}, {}, {} } },
    { "recovery.what"_L1, { u"Wachtzin vergeten? Met deze code kom je er weer in.", {}, {}, {} } },
    { "recovery.how"_L1,
      { u"Kies op het slotscherm \"Wachtzin vergeten\". Typ de code over. Kies dan een nieuwe "
        u"wachtzin.",
        {},
        {},
        {} } },
    { "recovery.keep"_L1,
      { u"Bewaar dit blad op een veilige plek, niet bij de laptop.", {}, {}, {} } },
    { "recovery.secret"_L1,
      { u"Geef de code aan niemand. Wie hem heeft, kan alles op de laptop lezen.", {}, {}, {} } },
    { "recovery.new"_L1, { u"Maak je een nieuwe code? Dan werkt deze niet meer.", {}, {}, {} } },
};

} // namespace

QString fallbackWords(QStringView language, QLatin1StringView key)
{
    const auto entry = std::find_if(std::begin(entries), std::end(entries),
                                    [key](const Entry& each) { return each.key == key; });
    if (entry == std::end(entries))
        return {};
    for (size_t i = 0; i < languages.size(); ++i) {
        if (language == QStringView(languages[i]))
            return QStringView(entry->words[i]).toString();
    }
    return {};
}

} // namespace inkaart::print
