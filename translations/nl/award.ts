<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AwardWords</name>
    <message>
        <source>Skill</source>
        <comment>badge</comment>
        <extracomment>Kind of badge: what one can do</extracomment>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>badge</comment>
        <extracomment>Kind of badge: shown at work</extracomment>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Taking part</source>
        <comment>badge</comment>
        <extracomment>Kind of badge: took part</extracomment>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>With help</source>
        <comment>level</comment>
        <extracomment>Level of a badge, after &quot;How did it go?&quot;</extracomment>
        <translation>Met hulp</translation>
    </message>
    <message>
        <source>On their own</source>
        <comment>level</comment>
        <extracomment>Level of a badge, after &quot;How did it go?&quot;</extracomment>
        <translation>Zelfstandig</translation>
    </message>
    <message>
        <source>Teaches others</source>
        <comment>level</comment>
        <extracomment>Level of a badge, after &quot;How did it go?&quot;</extracomment>
        <translation>Leert anderen</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <extracomment>Under a badge&apos;s name: &quot;Skill, level 2&quot;</extracomment>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <extracomment>&quot;Level 2: on their own&quot;; %2 stands in small letters</extracomment>
        <translation>Niveau %1: %2</translation>
    </message>
    <message>
        <source>Somebody at work has to see it first</source>
        <translation>Iemand op het werk moet het nog zien</translation>
    </message>
    <message numerus="yes">
        <source>%n more proofs needed</source>
        <translation>
            <numerusform>Nog %n bewijs nodig</numerusform>
            <numerusform>Nog %n bewijzen nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by us on %1</source>
        <extracomment>A worker saw it; %1 is a day</extracomment>
        <translation>Gezien door ons op %1</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>Gezien door %1</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <extracomment>%1 is a name, %2 what that person does (&quot;work mentor&quot;)</extracomment>
        <translation>Gezien door %1, %2</translation>
    </message>
    <message>
        <source>Talk on %1</source>
        <comment>proof</comment>
        <extracomment>Proof of a criterion; %1 is a day</extracomment>
        <translation>Gesprek van %1</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <comment>proof</comment>
        <translation>Verhaal van %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <comment>proof</comment>
        <translation>Foto van %1</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <comment>proof</comment>
        <translation>Document van %1</translation>
    </message>
    <message>
        <source>%1 has not said yes to keeping this yet. Ask first. What you ticked stays here.</source>
        <translation>%1 heeft nog geen ja gezegd tegen bewaren. Vraag dat eerst. Je vinkjes blijven hier staan.</translation>
    </message>
    <message numerus="yes">
        <source>%n points still need a tick and a proof. What you ticked stays here.</source>
        <translation>
            <numerusform>Nog %n punt zonder vinkje of bewijs. Je vinkjes blijven hier staan.</numerusform>
            <numerusform>Nog %n punten zonder vinkje of bewijs. Je vinkjes blijven hier staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody at work has to have seen this. Write down who, under the skill at “Somebody saw it”.</source>
        <translation>Iemand op het werk moet dit hebben gezien. Schrijf op wie, in het gesprek bij “Iemand zag het”.</translation>
    </message>
    <message>
        <source>This talk has no name yet. A badge belongs to somebody: keep the talk with a name first.</source>
        <translation>Dit gesprek heeft nog geen naam. Een badge is van iemand: bewaar het gesprek eerst met een naam.</translation>
    </message>
    <message>
        <source>The date of this laptop is not right, so nothing can be signed. Set the date first. What you ticked is safe.</source>
        <translation>De datum van deze laptop klopt niet. Daarom kan Inkaart niets ondertekenen. Zet eerst de datum goed. Je vinkjes zijn veilig.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot stand on a badge. Change the name first. Nothing is lost.</source>
        <translation>In de naam staan tekens die niet op een badge kunnen. Verander eerst de naam. Er is niets weg.</translation>
    </message>
    <message>
        <source>This badge is taken back already.</source>
        <translation>Deze badge is al ingetrokken.</translation>
    </message>
    <message>
        <source>This badge cannot be given now. What you ticked is safe.</source>
        <translation>Deze badge kan nu niet worden uitgereikt. Je vinkjes zijn veilig.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Put together well</source>
        <translation>Goed opgebouwd</translation>
    </message>
    <message>
        <source>Signature fits</source>
        <translation>Handtekening klopt</translation>
    </message>
    <message>
        <source>Date is right</source>
        <translation>Datum klopt</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Nog van kracht</translation>
    </message>
    <message>
        <source>Key of the issuer</source>
        <translation>Sleutel klopt</translation>
    </message>
    <message>
        <source>Issuer known</source>
        <translation>Uitgever bekend</translation>
    </message>
    <message>
        <source>Belongs to this person</source>
        <translation>Van deze persoon</translation>
    </message>
    <message>
        <source>Everything that is needed is in it.</source>
        <translation>Alles wat nodig is, staat erin.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Valid since %1.</source>
        <translation>Geldig sinds %1.</translation>
    </message>
    <message>
        <source>The dates fit.</source>
        <translation>De datums kloppen.</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>Dit klopt.</translation>
    </message>
    <message>
        <source>There is no badge in this.</source>
        <translation>Hier zit geen badge in.</translation>
    </message>
    <message>
        <source>The text of the badge is broken.</source>
        <translation>De tekst van de badge is kapot.</translation>
    </message>
    <message>
        <source>A piece of the badge is missing or changed.</source>
        <translation>Er mist een stuk van de badge, of het is veranderd.</translation>
    </message>
    <message>
        <source>Something that belongs on a badge is missing.</source>
        <translation>Er ontbreekt iets wat op een badge hoort.</translation>
    </message>
    <message>
        <source>Something on the badge is not as it should be.</source>
        <translation>Iets op de badge is niet zoals het hoort.</translation>
    </message>
    <message>
        <source>The badge contradicts itself.</source>
        <translation>De badge spreekt zichzelf tegen.</translation>
    </message>
    <message>
        <source>The badge does not say whom it is about.</source>
        <translation>De badge zegt niet over wie hij gaat.</translation>
    </message>
    <message>
        <source>The text was changed after signing, or somebody else signed.</source>
        <translation>De tekst is na het tekenen veranderd, of iemand anders tekende.</translation>
    </message>
    <message>
        <source>Nobody signed this.</source>
        <translation>Niemand heeft dit ondertekend.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not safe.</source>
        <translation>De manier van tekenen is niet veilig.</translation>
    </message>
    <message>
        <source>The signature holds things that do not belong there.</source>
        <translation>Bij de handtekening staan dingen die er niet horen.</translation>
    </message>
    <message>
        <source>It is signed in a way that Inkaart cannot check.</source>
        <translation>Deze manier van tekenen kan Inkaart niet controleren.</translation>
    </message>
    <message>
        <source>The key is not on this laptop.</source>
        <translation>De sleutel is niet op deze laptop.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Geldig tot %1.</translation>
    </message>
    <message>
        <source>The date has passed.</source>
        <translation>De datum is voorbij.</translation>
    </message>
    <message>
        <source>Valid only from %1.</source>
        <translation>Pas geldig vanaf %1.</translation>
    </message>
    <message>
        <source>The date is not there yet.</source>
        <translation>De datum is er nog niet.</translation>
    </message>
    <message>
        <source>A date is missing or cannot be read.</source>
        <translation>Een datum ontbreekt of is niet te lezen.</translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <translation>Ingetrokken op %1.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ingetrokken.</translation>
    </message>
    <message>
        <source>Nobody asked the issuer. That needs the internet.</source>
        <translation>Niet gevraagd aan de uitgever. Daar is internet voor nodig.</translation>
    </message>
    <message>
        <source>Part of what this centre wrote down is damaged. Nobody can say whether it was taken back.</source>
        <translation>Een deel van wat dit centrum bewaarde is beschadigd. Niemand kan zeggen of de badge is ingetrokken.</translation>
    </message>
    <message>
        <source>The key belongs to whoever signed.</source>
        <translation>De sleutel hoort bij wie tekende.</translation>
    </message>
    <message>
        <source>The key is known to be theirs.</source>
        <translation>De sleutel is hier bekend als van hen.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s key signed this.</source>
        <translation>Getekend met de sleutel van iemand anders.</translation>
    </message>
    <message>
        <source>Not on this laptop.</source>
        <translation>Niet op deze laptop.</translation>
    </message>
    <message>
        <source>%1, that is us.</source>
        <translation>%1, dat zijn wij.</translation>
    </message>
    <message>
        <source>%1 is on the city&apos;s list.</source>
        <translation>%1 staat op de lijst van de stad.</translation>
    </message>
    <message>
        <source>%1, known here since %2.</source>
        <translation>%1, hier bekend sinds %2.</translation>
    </message>
    <message>
        <source>%1, known here from before.</source>
        <translation>%1, hier bekend van eerder.</translation>
    </message>
    <message>
        <source>%1, because you said so.</source>
        <translation>%1, omdat jij dat zei.</translation>
    </message>
    <message>
        <source>It does not say who signed.</source>
        <translation>Er staat niet bij wie tekende.</translation>
    </message>
    <message>
        <source>It says “%1”, but anybody can write that. This laptop does not know them.</source>
        <translation>Er staat “%1”, maar dat kan iedereen opschrijven. Deze laptop kent hen niet.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Bladzijde %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Inside the picture</source>
        <translation>In het plaatje zelf</translation>
    </message>
    <message>
        <source>The name fits.</source>
        <translation>De naam klopt.</translation>
    </message>
    <message>
        <source>The badge belongs to somebody else.</source>
        <translation>De badge is van iemand anders.</translation>
    </message>
    <message>
        <source>The badge names nobody.</source>
        <translation>Er staat geen naam op de badge.</translation>
    </message>
    <message>
        <source>Compare the name on it yourself.</source>
        <translation>Vergelijk zelf de naam die erop staat.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>check</comment>
        <extracomment>Answer of one check</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>check</comment>
        <extracomment>Answer of one check</extracomment>
        <translation>nee</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>check</comment>
        <extracomment>Answer of one check</extracomment>
        <translation>niet na te gaan</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>verdict</comment>
        <extracomment>Verdict over a badge</extracomment>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>verdict</comment>
        <extracomment>Verdict over a badge</extracomment>
        <translation>Niet zeker</translation>
    </message>
    <message>
        <source>Not valid</source>
        <comment>verdict</comment>
        <extracomment>Verdict over a badge</extracomment>
        <translation>Niet geldig</translation>
    </message>
    <message>
        <source>All checks are good.</source>
        <translation>Alle controles zijn goed.</translation>
    </message>
    <message>
        <source>Do not rely on this.</source>
        <translation>Vertrouw hier niet op.</translation>
    </message>
    <message>
        <source>Inkaart cannot check the way it was signed.</source>
        <translation>Inkaart kan deze manier van tekenen niet controleren.</translation>
    </message>
    <message>
        <source>Who signed cannot be told.</source>
        <translation>Wie tekende is niet na te gaan.</translation>
    </message>
    <message>
        <source>This file is too big for a badge. Choose another one.</source>
        <translation>Dit bestand is te groot voor een badge. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no badge in this file. A photo has to show the whole code, sharp and straight.</source>
        <translation>In dit bestand zit geen badge. Op een foto moet de hele code staan, scherp en recht.</translation>
    </message>
    <message>
        <source>Inkaart cannot find a badge in this kind of file. Our PDF, a photo of the code, a picture with a badge inside it (PNG or SVG), JSON and JWT work.</source>
        <translation>In dit soort bestand vindt Inkaart geen badge. Onze pdf, een foto van de code, een plaatje met een badge erin (PNG of SVG), JSON en JWT kunnen wel.</translation>
    </message>
    <message>
        <source>This file is not complete. Ask for it again, or copy it once more.</source>
        <translation>Dit bestand is niet compleet. Vraag het opnieuw, of kopieer het nog een keer.</translation>
    </message>
    <message>
        <source>This file is broken, so Inkaart cannot read it. Ask for it again.</source>
        <translation>Dit bestand is kapot. Inkaart kan het niet lezen. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>This file is locked with a password, or it holds something that does not belong in a badge. Ask for another one.</source>
        <translation>Dit bestand is op slot met een wachtwoord, of er zit iets in dat niet bij een badge hoort. Vraag om een ander bestand.</translation>
    </message>
    <message>
        <source>There is more than one badge inside this picture, so nobody can say which one counts. Ask for it again.</source>
        <translation>In dit plaatje zit meer dan één badge. Niemand kan zeggen welke telt. Vraag om een nieuw plaatje.</translation>
    </message>
    <message>
        <source>This laptop misses a part to read PDFs or codes. Ask who looks after it. A JSON or JWT file works.</source>
        <translation>Deze laptop mist een onderdeel om pdf’s of codes te lezen. Vraag het wie de laptop beheert. Een JSON- of JWT-bestand kan wel.</translation>
    </message>
    <message>
        <source>Inkaart cannot open this file. Copy it to this laptop first.</source>
        <translation>Inkaart kan dit bestand niet openen. Kopieer het eerst naar deze laptop.</translation>
    </message>
    <message>
        <source>Not taken back, as far as this laptop knows.</source>
        <translation>Niet ingetrokken, zover deze laptop weet.</translation>
    </message>
    <message>
        <source>The badge names no list to look this up.</source>
        <translation>De badge noemt geen lijst om dit na te kijken.</translation>
    </message>
    <message>
        <source>A laptop of this centre signed it.</source>
        <translation>Getekend door een laptop van dit centrum.</translation>
    </message>
    <message>
        <source>Anybody can make such a passport. This laptop does not know who did.</source>
        <translation>Zo’n paspoort kan iedereen maken. Deze laptop weet niet wie het deed.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n badges in this file, all good. Below stands the first.</source>
        <translation>
            <numerusform>In dit bestand staat %n badge. Die is goed.</numerusform>
            <numerusform>In dit bestand staan %n badges, allemaal goed. Hieronder staat de eerste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n badges in this file. Not all are good: below stands number %1.</source>
        <translation>
            <numerusform>In dit bestand staat %n badge. Hieronder staat nummer %1.</numerusform>
            <numerusform>In dit bestand staan %n badges. Niet allemaal goed: hieronder staat nummer %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges on this passport were taken back.</source>
        <translation>
            <numerusform>%n badge op dit paspoort is ingetrokken.</numerusform>
            <numerusform>%n badges op dit paspoort zijn ingetrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The badge on this passport counts no more.</source>
        <translation>De badge op dit paspoort telt niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 badges count no more.</source>
        <translation>
            <numerusform>%n van de %1 badges telt niet meer.</numerusform>
            <numerusform>%n van de %1 badges tellen niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passport in the code is broken.</source>
        <translation>Het paspoort in de code is stuk.</translation>
    </message>
    <message>
        <source>Somebody else stands behind it</source>
        <translation>Iemand anders staat erachter</translation>
    </message>
    <message>
        <source>They no longer stand behind it, or its time has passed.</source>
        <translation>Wie erachter stond, doet dat niet meer, of de tijd is voorbij.</translation>
    </message>
    <message>
        <source>The signature is not put together as it should be.</source>
        <translation>De handtekening is niet goed opgebouwd.</translation>
    </message>
    <message>
        <source>It is signed in a way that Inkaart does not know.</source>
        <translation>Deze manier van tekenen kent Inkaart niet.</translation>
    </message>
    <message>
        <source>It says something in words that this Inkaart does not know. So nobody can tell what was signed.</source>
        <translation>Er staan woorden in die deze Inkaart niet kent. Dan is niet na te gaan wat er is ondertekend.</translation>
    </message>
    <message>
        <source>It is made so that checking takes for ever.</source>
        <translation>De badge is zo gemaakt dat controleren eindeloos duurt.</translation>
    </message>
    <message>
        <source>The issuer&apos;s own site says something else.</source>
        <translation>Op de site van de uitgever staat iets anders.</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s site can say this. That needs the internet.</source>
        <translation>Alleen de site van de uitgever kan dit zeggen. Daar is internet voor nodig.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says that it counts.</source>
        <translation>Volgens de lijst van de uitgever telt de badge.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list from before says that it counts.</source>
        <translation>Volgens een eerdere lijst van de uitgever telt de badge.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list could not be reached.</source>
        <translation>De lijst van de uitgever was niet te bereiken.</translation>
    </message>
    <message>
        <source>The list that should say this is not good.</source>
        <translation>De lijst die dit moet zeggen, klopt niet.</translation>
    </message>
    <message>
        <source>Put on hold by the issuer.</source>
        <translation>De uitgever heeft de badge stilgezet.</translation>
    </message>
    <message>
        <source>The issuer&apos;s own site names this key.</source>
        <translation>De site van de uitgever noemt deze sleutel.</translation>
    </message>
    <message>
        <source>The issuer&apos;s site named this key before.</source>
        <translation>De site van de uitgever noemde deze sleutel eerder.</translation>
    </message>
    <message>
        <source>The issuer&apos;s site could not be reached.</source>
        <translation>De site van de uitgever was niet te bereiken.</translation>
    </message>
    <message>
        <source>The issuer&apos;s site gives no good answer.</source>
        <translation>De site van de uitgever geeft geen goed antwoord.</translation>
    </message>
    <message>
        <source>Their signature fits.</source>
        <translation>De handtekening van deze persoon klopt.</translation>
    </message>
    <message>
        <source>Their signature does not fit.</source>
        <translation>De handtekening van deze persoon klopt niet.</translation>
    </message>
    <message>
        <source>What they signed is about something else.</source>
        <translation>Wat deze persoon tekende, gaat over iets anders.</translation>
    </message>
    <message>
        <source>Who they are cannot be told.</source>
        <translation>Wie dit is, is niet na te gaan.</translation>
    </message>
    <message>
        <source>The key lies on the issuer&apos;s site, which could not be reached.</source>
        <translation>De sleutel staat op de site van de uitgever. Die was niet te bereiken.</translation>
    </message>
    <message>
        <source>The issuer&apos;s site gives no key that can be used.</source>
        <translation>De site van de uitgever geeft geen sleutel die te gebruiken is.</translation>
    </message>
    <message>
        <source>The issuer keeps its list in a way that Inkaart cannot read.</source>
        <translation>De uitgever bewaart de lijst op een manier die Inkaart niet kan lezen.</translation>
    </message>
    <message>
        <source>The badge does not say well where to look this up.</source>
        <translation>De badge zegt niet goed waar dit na te kijken is.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of %1 says that it counts.</source>
        <translation>Op de lijst van de uitgever van %1 telt de badge.</translation>
    </message>
    <message>
        <source>Whether it still counts cannot be told.</source>
        <translation>Of de badge nog telt, is niet na te gaan.</translation>
    </message>
    <message>
        <source>The badge names no address where this can be asked.</source>
        <translation>De badge noemt geen adres om dit te vragen.</translation>
    </message>
    <message>
        <source>No answer came from the issuer. Perhaps there is no internet now.</source>
        <translation>Er kwam geen antwoord van de uitgever. Misschien is er nu geen internet.</translation>
    </message>
    <message>
        <source>The issuer was asked just now.</source>
        <translation>Zojuist gevraagd aan de uitgever.</translation>
    </message>
    <message>
        <source>The issuer could not be reached now. What its site said on %1 was kept, and is used here.</source>
        <translation>De uitgever was nu niet te bereiken. Het antwoord van %1 is bewaard. Dat telt hier.</translation>
    </message>
    <message>
        <source>It says “%1”. Their signature fits, but this laptop does not know them.</source>
        <translation>Er staat “%1”. De handtekening klopt, maar deze laptop kent hen niet.</translation>
    </message>
    <message>
        <source>%1. Their signature fits.</source>
        <translation>%1. De handtekening klopt.</translation>
    </message>
    <message>
        <source>%1 says: “%2” Their signature fits.</source>
        <translation>%1 zegt: “%2” De handtekening klopt.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>Certificaat</numerusform>
            <numerusform>%n certificaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills passport</source>
        <translation>Vaardighedenpaspoort</translation>
    </message>
    <message>
        <source>My map on paper</source>
        <extracomment>The sheet with the honeycomb of one learner</extracomment>
        <translation>Mijn kaart op papier</translation>
    </message>
    <message>
        <source>Agreement on paper</source>
        <translation>Afspraak op papier</translation>
    </message>
    <message>
        <source>Slip for a parent or guardian</source>
        <translation>Briefje voor een ouder of voogd</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Kaartjes printen</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Herstelcode op papier</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <extracomment>Sheet of paper in a preview</extracomment>
        <translation>Blad %1 van %2</translation>
    </message>
    <message>
        <source>Stopped. What was finished before stays.</source>
        <translation>Gestopt. Wat al klaar was, blijft.</translation>
    </message>
    <message>
        <source>The printer does not answer. Everything is safe. Look whether it is on, or save as PDF.</source>
        <translation>De printer antwoordt niet. Alles is veilig. Kijk of hij aan staat, of bewaar als PDF.</translation>
    </message>
    <message>
        <source>Inkaart may not write in this place. Choose another folder. Nothing is lost.</source>
        <translation>Inkaart mag op deze plek niet schrijven. Kies een andere map. Er is niets weg.</translation>
    </message>
    <message>
        <source>This badge was taken back before it was printed, so there is no paper of it.</source>
        <translation>Deze badge is ingetrokken voordat hij afgedrukt was. Er is dus geen papier van.</translation>
    </message>
    <message>
        <source>There is nothing to print here yet.</source>
        <translation>Hier is nog niets om af te drukken.</translation>
    </message>
    <message>
        <source>The texts of this badge are too long for the code on paper. Make the name of the badge shorter.</source>
        <translation>De teksten van deze badge zijn te lang voor de code op papier. Maak de naam van de badge korter.</translation>
    </message>
    <message>
        <source>The date of this laptop is not right, so nothing can be signed. Set the date first. Your work is safe.</source>
        <translation>De datum van deze laptop klopt niet. Daarom kan Inkaart niets ondertekenen. Zet eerst de datum goed. Je werk is veilig.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets went to the printer.</source>
        <translation>
            <numerusform>%n blad ging naar de printer.</numerusform>
            <numerusform>%n bladen gingen naar de printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>Bewaard als PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs are saved.</source>
        <translation>
            <numerusform>%n pdf is bewaard.</numerusform>
            <numerusform>%n pdf’s zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for %1: %2</source>
        <extracomment>A person whose paper did not work, and why</extracomment>
        <translation>Niet voor %1: %2</translation>
    </message>
    <message>
        <source>The stick or disk is full. Choose another place, or make room there first. Nothing is lost.</source>
        <translation>De stick of schijf is vol. Kies een andere plek, of maak daar eerst ruimte. Er is niets weg.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet bewaard.</translation>
    </message>
    <message>
        <source>Not everything is saved: %1 of %2 PDFs.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Niet alles is bewaard: %1 van de %2 pdf’s.</translation>
    </message>
    <message>
        <source>Slip for the work mentor</source>
        <translation>Leermeesterbriefje</translation>
    </message>
</context>
<context>
    <name>inkaart::award::AwardModel</name>
    <message>
        <source>Badge given: %1</source>
        <translation>Badge uitgereikt: %1</translation>
    </message>
    <message>
        <source>%1 stands behind it</source>
        <translation>%1 staat hierachter</translation>
    </message>
    <message>
        <source>%1 no longer stands behind it</source>
        <translation>%1 staat er niet meer achter</translation>
    </message>
    <message>
        <source>Giving it was undone.</source>
        <translation>Het uitreiken is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Aangevinkt: %1</translation>
    </message>
    <message>
        <source>No longer ticked: %1</source>
        <translation>Niet meer aangevinkt: %1</translation>
    </message>
    <message>
        <source>Other proof: %1</source>
        <translation>Ander bewijs: %1</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Ander niveau</translation>
    </message>
</context>
<context>
    <name>inkaart::award::CheckCard</name>
    <message>
        <source>Skills passport</source>
        <translation>Vaardighedenpaspoort</translation>
    </message>
    <message>
        <source>These badges stand on it</source>
        <translation>Deze badges staan erop</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Issuer, as the badge says: “%1”</source>
        <translation>Uitgever, volgens de badge: “%1”</translation>
    </message>
    <message>
        <source>What the badge stands for</source>
        <translation>Waar de badge voor staat</translation>
    </message>
    <message>
        <source>Taken back on %1. It counts no more.</source>
        <extracomment>Under a badge in a passport&apos;s list; %1 is a day</extracomment>
        <translation>Ingetrokken op %1. Deze badge telt niet meer.</translation>
    </message>
    <message>
        <source>Taken back. It counts no more.</source>
        <extracomment>Under a badge in a passport&apos;s list</extracomment>
        <translation>Ingetrokken. Deze badge telt niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more badges stand on the paper. They are not in its code.</source>
        <translation>
            <numerusform>%n badge staat wel op het papier, maar niet in de code.</numerusform>
            <numerusform>%n badges staan wel op het papier, maar niet in de code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Badges 2.0</source>
        <translation>Open Badges 2.0</translation>
    </message>
    <message numerus="yes">
        <source>The issuer made %n small mistakes in this badge. They are no reason to refuse it.</source>
        <translation>
            <numerusform>De uitgever maakte %n klein foutje in deze badge. Dat is geen reden om hem te weigeren.</numerusform>
            <numerusform>De uitgever maakte %n kleine foutjes in deze badge. Dat is geen reden om hem te weigeren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::award::CheckColumn</name>
    <message>
        <source>Add a result or a personal line</source>
        <translation>Uitslag of persoonlijke zin erbij</translation>
    </message>
    <message>
        <source>2. Look it over</source>
        <translation>2. Kijk het na</translation>
    </message>
    <message>
        <source>Every point belongs to a proof.</source>
        <translation>Bij elk punt hoort een bewijs.</translation>
    </message>
    <message>
        <source>Result of a test or assessment, if there was one</source>
        <translation>Uitslag van een toets of beoordeling, als die er was</translation>
    </message>
    <message>
        <source>A personal line on the badge</source>
        <translation>Een persoonlijke zin op de badge</translation>
    </message>
    <message>
        <source>Everybody who sees the badge can read this. Leave names out.</source>
        <translation>Iedereen die de badge ziet, kan dit lezen. Zet er geen namen in.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>Nobody else stands behind it yet</source>
        <translation>Nog niemand anders staat hierachter</translation>
    </message>
    <message>
        <source>That may be so. It counts for more with somebody who saw it.</source>
        <translation>Dat mag. Met iemand die het zag, telt het meer.</translation>
    </message>
    <message>
        <source>%1 stands behind it</source>
        <translation>%1 staat hierachter</translation>
    </message>
    <message>
        <source>%1 saw it</source>
        <translation>%1 zag het</translation>
    </message>
    <message>
        <source>Said yes on %1.</source>
        <translation>Ja gezegd op %1.</translation>
    </message>
    <message>
        <source>Undo yes</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Says yes</source>
        <translation>Zegt ja</translation>
    </message>
    <message>
        <source>%1 no longer stands behind it</source>
        <translation>%1 staat er niet meer achter</translation>
    </message>
    <message>
        <source>%1 says yes to standing behind it</source>
        <translation>%1 zegt ja: staat hierachter</translation>
    </message>
    <message>
        <source>Seen on %1.</source>
        <translation>Gezien op %1.</translation>
    </message>
    <message>
        <source>This is what it rests on</source>
        <translation>Hier rust de badge op</translation>
    </message>
    <message>
        <source>Given on %1. Something wrong? Choose Improve the badge.</source>
        <translation>Uitgereikt op %1. Klopt er iets niet? Kies Verbeter badge.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Uitslag: %1</translation>
    </message>
    <message>
        <source>On the badge: %1</source>
        <translation>Op de badge: %1</translation>
    </message>
</context>
<context>
    <name>inkaart::award::CheckPage</name>
    <message>
        <source>Check a badge</source>
        <translation>Controleer een badge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Drag a file or a photo of the code here.</source>
        <translation>Sleep hier een bestand of een foto van de code.</translation>
    </message>
    <message>
        <source>Works without the internet.</source>
        <translation>Werkt zonder internet.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies bestand</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Inkaart kijkt …</translation>
    </message>
    <message>
        <source>No badge found</source>
        <translation>Geen badge gevonden</translation>
    </message>
    <message>
        <source>More than one badge found</source>
        <translation>Meer dan één badge gevonden</translation>
    </message>
    <message>
        <source>This badge is with %1 already.</source>
        <translation>Deze badge is al bewaard bij %1.</translation>
    </message>
    <message>
        <source>Badge “%1” is kept</source>
        <translation>Badge “%1” is bewaard</translation>
    </message>
</context>
<context>
    <name>inkaart::award::CriterionRow</name>
    <message>
        <source>No proof yet. Choose one.</source>
        <translation>Nog geen bewijs. Kies er een.</translation>
    </message>
    <message>
        <source>%1: no proof yet, choose one</source>
        <translation>%1: nog geen bewijs, kies er een</translation>
    </message>
    <message>
        <source>%1: %2, choose another proof</source>
        <translation>%1: %2, kies een ander bewijs</translation>
    </message>
    <message>
        <source>The proof is no longer here.</source>
        <translation>Het bewijs is hier niet meer.</translation>
    </message>
    <message>
        <source>%1: the proof is no longer here</source>
        <translation>%1: het bewijs is hier niet meer</translation>
    </message>
</context>
<context>
    <name>inkaart::award::DateQuestion</name>
    <message>
        <source>Is it %1 today?</source>
        <translation>Is het vandaag %1?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the date is right</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the date is wrong</comment>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>inkaart::award::LookColumn</name>
    <message>
        <source>3. This is what it looks like</source>
        <translation>3. Zo ziet hij eruit</translation>
    </message>
    <message>
        <source>This is what it looks like</source>
        <translation>Zo ziet hij eruit</translation>
    </message>
    <message>
        <source>Print certificate</source>
        <translation>Certificaat afdrukken</translation>
    </message>
    <message>
        <source>To the badges</source>
        <translation>Naar de badges</translation>
    </message>
    <message>
        <source>Improve the badge</source>
        <translation>Verbeter badge</translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>Reik badge uit</translation>
    </message>
    <message>
        <source>Then you print the certificate.</source>
        <translation>Daarna druk je het certificaat af.</translation>
    </message>
    <message>
        <source>%1 has this badge now.</source>
        <translation>%1 heeft deze badge nu.</translation>
    </message>
    <message>
        <source>%1 said yes to keeping this.</source>
        <translation>%1 heeft ja gezegd tegen bewaren.</translation>
    </message>
    <message>
        <source>%1 has not said yes to keeping this yet.</source>
        <translation>%1 heeft nog geen ja gezegd tegen bewaren.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence stand on the badge itself.</source>
        <translation>
            <numerusform>Er staat %n bewijs op de badge zelf.</numerusform>
            <numerusform>Er staan %n bewijzen op de badge zelf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No story or photo stands on the badge itself.</source>
        <translation>Er staat geen verhaal of foto op de badge zelf.</translation>
    </message>
    <message>
        <source>%1 chooses who sees the evidence.</source>
        <translation>%1 kiest wie het bewijs ziet.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Trek in</translation>
    </message>
    <message>
        <source>Give along on a stick or phone</source>
        <translation>Geef mee op stick of telefoon</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>Geef de badge mee</translation>
    </message>
</context>
<context>
    <name>inkaart::award::OfferColumn</name>
    <message>
        <source>Why is the old badge not right?</source>
        <translation>Waarom klopt de oude badge niet?</translation>
    </message>
    <message>
        <source>Nothing is ready yet. Search for a badge, or first write down what went well.</source>
        <translation>Nog geen badge is klaar. Zoek een badge, of schrijf eerst op wat goed ging.</translation>
    </message>
    <message>
        <source>Tell about it</source>
        <extracomment>Button: leads to where a skill is told about</extracomment>
        <translation>Vertel erover</translation>
    </message>
    <message>
        <source>Find another badge</source>
        <translation>Andere badge zoeken</translation>
    </message>
    <message>
        <source>Make a badge of your own</source>
        <translation>Eigen badge maken</translation>
    </message>
    <message>
        <source>1. What was not right?</source>
        <translation>1. Wat klopte er niet?</translation>
    </message>
    <message>
        <source>1. Choose the badge</source>
        <translation>1. Kies de badge</translation>
    </message>
    <message>
        <source>Badge %1 of %2. It is taken back, and a new one comes in its place.</source>
        <translation>Badge %1 van %2. Die wordt ingetrokken en er komt een nieuwe voor in de plaats.</translation>
    </message>
    <message>
        <source>Write in a few words what was not right. Nothing has changed yet.</source>
        <translation>Schrijf in een paar woorden wat er niet klopte. Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>The badge is improved</source>
        <translation>De badge is verbeterd</translation>
    </message>
    <message>
        <source>Another badge?</source>
        <translation>Nog een badge?</translation>
    </message>
    <message>
        <source>Badge %1 is taken back: %2 Number %3 came in its place.</source>
        <translation>Badge %1 is ingetrokken: %2 Nummer %3 kwam daarvoor in de plaats.</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Uitgereikt op %1</translation>
    </message>
    <message>
        <source>Was given already on %1. You can give it once more.</source>
        <translation>Al uitgereikt op %1. Nog een keer kan ook.</translation>
    </message>
    <message>
        <source>For more people</source>
        <translation>Aan meer mensen geven</translation>
    </message>
</context>
<context>
    <name>inkaart::award::OwnSheet</name>
    <message>
        <source>Name of the badge</source>
        <translation>Naam van de badge</translation>
    </message>
    <message>
        <source>Taking part</source>
        <comment>badge</comment>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>badge</comment>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>badge</comment>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>No longer give this badge</source>
        <translation>Deze badge niet meer geven</translation>
    </message>
    <message>
        <source>A badge of your own</source>
        <translation>Eigen badge</translation>
    </message>
    <message>
        <source>Badges that were given stay as they are.</source>
        <translation>Badges die al gegeven zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>What is it about? One or two sentences.</source>
        <translation>Waar gaat het over? Een of twee zinnen.</translation>
    </message>
    <message>
        <source>What kind of badge is it?</source>
        <translation>Wat voor badge is het?</translation>
    </message>
    <message>
        <source>Practice: somebody at work has to have seen it.</source>
        <translation>Praktijk: iemand op het werk moet het hebben gezien.</translation>
    </message>
    <message>
        <source>What do you have to see for it?</source>
        <translation>Wat moet iemand laten zien?</translation>
    </message>
    <message>
        <source>One more point</source>
        <translation>Nog een punt</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punt %1</translation>
    </message>
    <message>
        <source>Point %1 goes up</source>
        <translation>Punt %1 omhoog</translation>
    </message>
    <message>
        <source>Point %1 goes down</source>
        <translation>Punt %1 omlaag</translation>
    </message>
    <message>
        <source>Take point %1 away</source>
        <translation>Haal punt %1 weg</translation>
    </message>
    <message>
        <source>Which skills does it show? May stay empty.</source>
        <translation>Welke vaardigheden laat het zien? Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Picture: a star</source>
        <translation>Plaatje: een ster</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Plaatje: %1</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Eigen plaatje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Give the badge a name first.</source>
        <translation>Geef de badge eerst een naam.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or SVG. You can also drag it here.</source>
        <translation>JPEG, PNG, WebP of SVG. Je kunt het ook hierheen slepen.</translation>
    </message>
</context>
<context>
    <name>inkaart::award::PreviewPage</name>
    <message>
        <source>%1 chooses what is printed</source>
        <translation>%1 kiest wat erop komt</translation>
    </message>
    <message>
        <source>This laptop has no printer. Save as PDF and print it somewhere else.</source>
        <translation>Deze laptop heeft geen printer. Bewaar als PDF en druk het ergens anders af.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Vorig blad</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Volgend blad</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Which language beside Dutch?</source>
        <translation>Welke taal naast Nederlands?</translation>
    </message>
    <message>
        <source>Everybody&apos;s own language</source>
        <translation>Ieders eigen taal</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>button</comment>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>There is nothing to print here yet.</source>
        <translation>Hier is nog niets om af te drukken.</translation>
    </message>
    <message>
        <source>One moment, the paper is being made ready.</source>
        <translation>Een moment, het papier wordt klaargemaakt.</translation>
    </message>
    <message>
        <source>A sheet of blank cards too</source>
        <translation>Ook een blad met lege kaartjes</translation>
    </message>
    <message>
        <source>For what is not on the cards.</source>
        <translation>Voor wat niet op de kaartjes staat.</translation>
    </message>
</context>
<context>
    <name>inkaart::award::ProofSheet</name>
    <message>
        <source>What shows this? Choose one or more.</source>
        <translation>Waaraan zie je dit? Kies er een of meer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>There is no proof of this yet. Tell about it in a talk, or add a photo or somebody who saw it. It appears here then.</source>
        <translation>Hier is nog geen bewijs van. Vertel erover in een gesprek, of voeg een foto toe of iemand die het zag. Dan staat het hier.</translation>
    </message>
</context>
<context>
    <name>inkaart::award::RevokeCard</name>
    <message>
        <source>The badge counts no more from then on. Who checks it here, sees that it was taken back. A paper that somebody has already, stays paper: ask for it back.</source>
        <translation>De badge telt daarna niet meer. Wie hem hier controleert, ziet dat hij is ingetrokken. Een certificaat op papier blijft bestaan: vraag het terug.</translation>
    </message>
    <message>
        <source>Why is the badge taken back?</source>
        <translation>Waarom trek je de badge in?</translation>
    </message>
    <message>
        <source>Take the badge back</source>
        <translation>Trek badge in</translation>
    </message>
    <message>
        <source>Stays in the dossier. Leave names out.</source>
        <translation>Dit blijft in het dossier. Zet er geen namen in.</translation>
    </message>
    <message>
        <source>Are you sure? This cannot be undone.</source>
        <translation>Weet je het zeker? Dit kun je niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ja, trek in</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nee, laat staan</translation>
    </message>
    <message>
        <source>To the badges</source>
        <translation>Naar de badges</translation>
    </message>
    <message>
        <source>%1 · %2 · number %3</source>
        <translation>%1 · %2 · nummer %3</translation>
    </message>
    <message>
        <source>Taken back on %1. It counts no more.</source>
        <translation>Ingetrokken op %1. De badge telt niet meer.</translation>
    </message>
    <message>
        <source>Write in a few words why. Nothing has changed yet.</source>
        <translation>Schrijf in een paar woorden waarom. Er is nog niets veranderd.</translation>
    </message>
</context>
<context>
    <name>inkaart::award::SearchSheet</name>
    <message>
        <source>Search by name of the badge</source>
        <translation>Zoek op naam van de badge</translation>
    </message>
    <message>
        <source>Nothing has this name. Try a shorter word.</source>
        <translation>Niets heet zo. Probeer een korter woord.</translation>
    </message>
    <message>
        <source>Find another badge</source>
        <translation>Andere badge zoeken</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Pas %1 aan</translation>
    </message>
</context>
<context>
    <name>inkaart::award::SheetView</name>
    <message>
        <source>The paper is being made …</source>
        <translation>Inkaart maakt het papier …</translation>
    </message>
    <message>
        <source>The paper as it is printed</source>
        <translation>Het papier zoals het wordt afgedrukt</translation>
    </message>
</context>
<context>
    <name>FieldLimit</name>
    <message numerus="yes">
        <source>At most %n characters fit here.</source>
        <extracomment>Said below a field in which somebody typed or pasted more</extracomment>
        <translation>
            <numerusform>Hier past hoogstens %n teken.</numerusform>
            <numerusform>Hier passen hoogstens %n tekens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::award::OwnModel</name>
    <message>
        <source>Another picture on the badge</source>
        <translation>Ander plaatje op de badge</translation>
    </message>
    <message>
        <source>No longer given: %1</source>
        <translation>Niet meer uitgereikt: %1</translation>
    </message>
    <message>
        <source>Given again: %1</source>
        <translation>Weer uitgereikt: %1</translation>
    </message>
    <message>
        <source>Point taken away: %1</source>
        <translation>Punt weggehaald: %1</translation>
    </message>
    <message>
        <source>Another kind of badge</source>
        <translation>Ander soort badge</translation>
    </message>
    <message>
        <source>Another skill on the badge</source>
        <translation>Andere vaardigheid op de badge</translation>
    </message>
    <message>
        <source>Another order of the points</source>
        <translation>Andere volgorde van de punten</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Has this badge already.</source>
        <translation>Heeft deze badge al.</translation>
    </message>
    <message>
        <source>Nobody said yes to keeping this yet. Ask first.</source>
        <translation>Er is nog geen ja tegen het bewaren. Vraag dat eerst.</translation>
    </message>
    <message>
        <source>There is no proof yet. Tell about it in a talk first.</source>
        <translation>Er is nog geen bewijs. Vertel er eerst over in een gesprek.</translation>
    </message>
    <message>
        <source>Somebody at work has to see it first. A slip of paper can go along to work.</source>
        <translation>Iemand op het werk moet het eerst zien. Geef een leermeesterbriefje mee.</translation>
    </message>
    <message>
        <source>This talk has no name yet. Keep it with a name first.</source>
        <translation>Dit gesprek heeft nog geen naam. Bewaar het eerst met een naam.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <comment>batch</comment>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>a quotation mark stands wrong</source>
        <translation>een aanhalingsteken staat verkeerd</translation>
    </message>
    <message>
        <source>more cells than the first row has</source>
        <translation>meer vakjes dan de eerste rij</translation>
    </message>
    <message>
        <source>fewer cells than the first row has</source>
        <translation>minder vakjes dan de eerste rij</translation>
    </message>
    <message>
        <source>this is too long, %1 letters is the most</source>
        <translation>dit is te lang, er passen hooguit %1 letters</translation>
    </message>
    <message>
        <source>there is a sign that is no letter</source>
        <translation>er staat een teken dat geen letter is</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>er staat geen naam</translation>
    </message>
    <message>
        <source>nobody here has this name</source>
        <translation>niemand heet hier zo</translation>
    </message>
    <message>
        <source>more people have this name, choose the right one by hand</source>
        <translation>meer mensen heten zo, kies de juiste zelf</translation>
    </message>
    <message>
        <source>this person is in the list already</source>
        <translation>deze persoon staat al in de lijst</translation>
    </message>
    <message>
        <source>This list has no column with names. The first row must say “naam”, and “regel” for the personal line. Nothing has changed.</source>
        <translation>Deze lijst heeft geen kolom met namen. In de eerste rij moet “naam” staan, en “regel” voor de persoonlijke regel. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This list is too long. Nothing has changed. Cut it in parts.</source>
        <translation>Deze lijst is te lang. Er is niets veranderd. Knip de lijst in stukken.</translation>
    </message>
    <message>
        <source>Inkaart cannot read this file. Nothing has changed. Look whether the stick is still connected.</source>
        <translation>Inkaart kan dit bestand niet lezen. Er is niets veranderd. Kijk of de stick er nog in zit.</translation>
    </message>
    <message>
        <source>Can get it now</source>
        <comment>batch</comment>
        <extracomment>Somebody can get the badge</extracomment>
        <translation>Kan nu</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <comment>batch</comment>
        <extracomment>%1: number of a certificate</extracomment>
        <translation>Gegeven: %1</translation>
    </message>
    <message>
        <source>Not given. %1</source>
        <extracomment>%1: why</extracomment>
        <translation>Niet gegeven. %1</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <extracomment>A mistake in a table; %1 row, %2 column, %3 what is wrong</extracomment>
        <translation>rij %1, kolom %2: %3</translation>
    </message>
</context>
<context>
    <name>inkaart::award::BatchModel</name>
    <message>
        <source>Badge given: %1, %2</source>
        <extracomment>The undo strip; %1: badge, %2: learner</extracomment>
        <translation>Badge gegeven: %1, %2</translation>
    </message>
    <message>
        <source>Giving it was undone.</source>
        <translation>Het geven is ongedaan gemaakt.</translation>
    </message>
</context>
<context>
    <name>inkaart::award::BatchRow</name>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes one badge back that was just given</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>A line for %1</source>
        <extracomment>Placeholder: a line on the certificate for one person</extracomment>
        <translation>Een regel voor %1</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Laat %1 weg</translation>
    </message>
    <message>
        <source>Undo the badge of %1</source>
        <translation>Maak de badge van %1 ongedaan</translation>
    </message>
</context>
<context>
    <name>inkaart::award::BatchPage</name>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>1. Which badge?</source>
        <translation>1. Welke badge?</translation>
    </message>
    <message>
        <source>Find a badge</source>
        <translation>Zoek een badge</translation>
    </message>
    <message>
        <source>2. For whom?</source>
        <translation>2. Voor wie?</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>From a list (CSV)</source>
        <translation>Uit een lijst (CSV)</translation>
    </message>
    <message>
        <source>Columns: naam and regel</source>
        <translation>Kolommen: naam en regel</translation>
    </message>
    <message>
        <source>A badge for more people</source>
        <translation>Badge geven aan meer mensen</translation>
    </message>
    <message>
        <source>No badge is chosen yet.</source>
        <translation>Er is nog geen badge gekozen.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Search by name, or take a list.</source>
        <translation>Er is nog niemand gekozen. Zoek op naam, of neem een lijst.</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>list</comment>
        <extracomment>Button: none of the list is taken</extracomment>
        <translation>Niet nu</translation>
    </message>
    <message numerus="yes">
        <source>And %n more people</source>
        <translation>
            <numerusform>En nog %n persoon</numerusform>
            <numerusform>En nog %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>En nog %n</numerusform>
            <numerusform>En nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people got the badge.</source>
        <extracomment>n: all people; %1: who got it</extracomment>
        <translation>
            <numerusform>De badge ging naar %1 van %n persoon.</numerusform>
            <numerusform>De badge ging naar %1 van de %n mensen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people can get it now.</source>
        <extracomment>n: all people; %1: who can get it</extracomment>
        <translation>
            <numerusform>De badge kan nu naar %1 van %n persoon.</numerusform>
            <numerusform>De badge kan nu naar %1 van de %n mensen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n badges</source>
        <translation>
            <numerusform>Geef %n badge</numerusform>
            <numerusform>Geef %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not right</source>
        <translation>
            <numerusform>%n rij klopt niet</numerusform>
            <numerusform>%n rijen kloppen niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good rows</source>
        <translation>
            <numerusform>Neem de %n goede rij</numerusform>
            <numerusform>Neem de %n goede rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>Geef de badge</translation>
    </message>
</context>
<context>
    <name>inkaart::award::CheckActions</name>
    <message>
        <source>Not everything can be told without the internet.</source>
        <translation>Zonder internet is niet alles na te gaan.</translation>
    </message>
    <message>
        <source>Inkaart then asks the issuer&apos;s site for its keys and lists. Nothing of your learners is sent.</source>
        <translation>Inkaart vraagt dan de site van de uitgever om sleutels en lijsten. Er gaat niets van je deelnemers mee.</translation>
    </message>
    <message>
        <source>To keep this badge with somebody: open that learner, and choose Badges there.</source>
        <translation>Deze badge bij iemand bewaren? Open die deelnemer en kies daar Badges.</translation>
    </message>
    <message>
        <source>Ask the issuer again (internet)</source>
        <translation>Vraag het de uitgever opnieuw (internet)</translation>
    </message>
    <message>
        <source>Ask the issuer (internet)</source>
        <translation>Vraag het de uitgever (internet)</translation>
    </message>
    <message>
        <source>Keep with %1 …</source>
        <translation>Bewaar bij %1 …</translation>
    </message>
    <message>
        <source>Asking the issuer … You can go on meanwhile.</source>
        <translation>De uitgever wordt gevraagd … Je kunt intussen verder.</translation>
    </message>
    <message>
        <source>This badge is from elsewhere.</source>
        <translation>Deze badge is van elders.</translation>
    </message>
    <message>
        <source>This badge can go into the dossier of %1.</source>
        <translation>Deze badge kan in het dossier van %1.</translation>
    </message>
</context>
<context>
    <name>inkaart::award::KeepSheet</name>
    <message>
        <source>Search by name of the skill</source>
        <translation>Zoek op de naam van de vaardigheid</translation>
    </message>
    <message>
        <source>Badge from elsewhere</source>
        <translation>Badge van elders</translation>
    </message>
    <message>
        <source>Which skills does it show?</source>
        <translation>Welke vaardigheden laat de badge zien?</translation>
    </message>
    <message>
        <source>The badge names no skill that Inkaart knows. Choose one or more.</source>
        <translation>De badge noemt geen vaardigheid die Inkaart kent. Kies er een of meer.</translation>
    </message>
    <message>
        <source>The badge itself names what is ticked. Look whether that is right.</source>
        <translation>Wat is aangevinkt, noemt de badge zelf. Kijk of het klopt.</translation>
    </message>
    <message>
        <source>Badge without a name</source>
        <translation>Badge zonder naam</translation>
    </message>
    <message>
        <source>Is it theirs?</source>
        <translation>Van wie is de badge?</translation>
    </message>
    <message>
        <source>The badge names nobody. You say that it belongs to %1.</source>
        <translation>De badge noemt niemand. Jij zegt dat hij van %1 is.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Een andere naam</translation>
    </message>
    <message>
        <source>The badge was made for somebody else, as far as can be told. Keep it only when you know that it belongs to %1.</source>
        <translation>De badge lijkt voor iemand anders gemaakt. Bewaar hem alleen als je weet dat hij van %1 is.</translation>
    </message>
    <message>
        <source>“%1” stands on the badge. Keep it only when you know that this is %2.</source>
        <translation>Op de badge staat “%1”. Bewaar hem alleen als je weet dat dit %2 is.</translation>
    </message>
    <message>
        <source>%1 The badge is kept with that remark.</source>
        <translation>%1 De badge wordt met die aantekening bewaard.</translation>
    </message>
    <message>
        <source>Keep with %1</source>
        <translation>Bewaar bij %1</translation>
    </message>
    <message>
        <source>The badge names this.</source>
        <translation>De badge noemt dit.</translation>
    </message>
</context>
</TS>
