<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>Talk on %1, %n card(s)</source>
        <extracomment>First line of a summary. %1 is a date.</extracomment>
        <translation>
            <numerusform>Talk on %1, %n card</numerusform>
            <numerusform>Talk on %1, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::ChooseCardsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::PilesModel</name>
    <message numerus="yes">
        <source>%n card(s) put with: %1</source>
        <extracomment>The undo strip: %1 is a pile, &quot;I can&quot;</extracomment>
        <translation>
            <numerusform>%n card put with: %1</numerusform>
            <numerusform>%n cards put with: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::PilesPage</name>
    <message numerus="yes">
        <source>%n card(s) stay on: not asked.</source>
        <translation>
            <numerusform>%n card stays on: not asked.</numerusform>
            <numerusform>%n cards stay on: not asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::WhatDidYouDoPage</name>
    <message numerus="yes">
        <source>%n card(s) go with this. They come first.</source>
        <translation>
            <numerusform>%n card goes with this. It comes first.</numerusform>
            <numerusform>%n cards go with this. They come first.</numerusform>
        </translation>
    </message>
</context>
</TS>
