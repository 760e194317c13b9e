<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>inkaart::widgets::Honeycomb</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>own skills</comment>
        <extracomment>Beside the six own skills that are in sight: %n others are there too</extracomment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::widgets::PassphraseField</name>
    <message>
        <source>Caps Lock is on. Mind the capitals.</source>
        <translation>Caps Lock staat aan. Let op hoofdletters.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>passphrase</comment>
        <extracomment>Makes a hidden passphrase readable</extracomment>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>passphrase</comment>
        <translation>Laat zien</translation>
    </message>
</context>
<context>
    <name>inkaart::widgets::SearchField</name>
    <message>
        <source>Empty the search</source>
        <extracomment>Empties the search field; read aloud only</extracomment>
        <translation>Maak het zoekveld leeg</translation>
    </message>
</context>
<context>
    <name>inkaart::widgets::SideSheet</name>
    <message>
        <source>Close</source>
        <extracomment>The cross that closes a sheet; read aloud only</extracomment>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>inkaart::widgets::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read aloud: which step of a row of steps this is, and its name</extracomment>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>inkaart::widgets::TextArea</name>
    <message>
        <source>This is too long: the first %1 characters fit here.</source>
        <extracomment>%1: how many characters a field holds</extracomment>
        <translation>Dit is te lang: de eerste %1 tekens passen hier.</translation>
    </message>
</context>
<context>
    <name>inkaart::widgets::UndoStrip</name>
    <message>
        <source>Undo</source>
        <extracomment>The button on the strip that says what just happened</extracomment>
        <translation>Maak ongedaan</translation>
    </message>
</context>
</TS>
