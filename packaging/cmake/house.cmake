# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the house is built: one place for flags, layers and tests.

add_library(inkaart-house INTERFACE)
target_include_directories(inkaart-house INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(inkaart-house INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
  INKAART_VERSION="${PROJECT_VERSION}")
target_compile_options(inkaart-house INTERFACE
  -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # GCC 12 guesses wrongly at variants of Qt's types once it optimises.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${INKAART_WERROR}>:-Werror>)

if(INKAART_SANITIZE)
  add_compile_options(-fsanitize=${INKAART_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${INKAART_SANITIZE})
endif()
if(INKAART_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
find_program(INKAART_LLD ld.lld)
if(INKAART_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# Reading Qt's headers anew is most of a build. Two sets are read once: for core and for windows.
# Each file still names what it uses: a build with -DINKAART_PRECOMPILED=OFF proves it (the clazy preset does).
set(core_headers <algorithm> <array> <functional> <map> <memory> <optional> <set> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QLocale> <QSet> <QString> <QStringList> <QVariant> <tl/expected.hpp>)
set(ui_headers ${core_headers} <QAbstractItemView> <QApplication> <QBoxLayout> <QImage> <QKeyEvent> <QLabel>
  <QLineEdit> <QPainter> <QPainterPath> <QPlainTextEdit> <QPointer> <QScrollArea> <QTimer>
  <QFutureWatcher>)

function(inkaart_precompile target rank)
  if(NOT INKAART_PRECOMPILED)
    return()
  endif()
  set(owner inkaart-headers-${rank})
  if(NOT TARGET ${owner})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/headers/${rank}.cpp CONTENT "")
    add_library(${owner} OBJECT ${CMAKE_BINARY_DIR}/headers/${rank}.cpp)
    set_target_properties(${owner} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${owner} PRIVATE inkaart-house Qt6::Core tl::expected)
    if(rank STREQUAL ui)
      target_link_libraries(${owner} PRIVATE Qt6::Widgets)
    endif()
    target_precompile_headers(${owner} PRIVATE ${${rank}_headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# inkaart_library(<name> <libraries it may use>...): a static library of all sources in this folder.
function(inkaart_library name)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(inkaart-${name} STATIC ${sources})
  target_link_libraries(inkaart-${name} PUBLIC inkaart-house ${ARGN})
  if(name MATCHES "^ui-")
    inkaart_precompile(inkaart-${name} ui)
  else()
    inkaart_precompile(inkaart-${name} core)
  endif()
endfunction()

# inkaart_tests(<libraries>...): every *test.cpp in this folder becomes a test of its own, run in a
# process of its own. They share one program, <area>-tests: linking two hundred is most of a build.
function(inkaart_tests)
  file(RELATIVE_PATH area ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE "/" "-" area ${area})
  file(GLOB sources CONFIGURE_DEPENDS *test.cpp)
  set(program ${area}-tests)
  set(INKAART_UNIT_MAINS "")
  set(INKAART_UNITS "")
  foreach(source IN LISTS sources)
    get_filename_component(unit ${source} NAME_WE)
    # What tests/unitmain.h calls the main of this unit.
    set_source_files_properties(${source} PROPERTIES COMPILE_DEFINITIONS INKAART_UNIT_MAIN=${unit}_main)
    string(APPEND INKAART_UNIT_MAINS "int ${unit}_main(int, char**);\n")
    string(APPEND INKAART_UNITS "    { \"${unit}\", ${unit}_main },\n")
    add_test(NAME ${area}-${unit} COMMAND ${program} ${unit})
    set_tests_properties(${area}-${unit} PROPERTIES
      LABELS "${area}" TIMEOUT 600
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Europe/Amsterdam;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.*.debug=false")
  endforeach()
  configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/units.cpp.in units.cpp @ONLY)
  add_executable(${program} ${sources} ${CMAKE_CURRENT_BINARY_DIR}/units.cpp)
  target_link_libraries(${program} PRIVATE inkaart-house Qt6::Test ${ARGN})
  # Not QtTest's headers: they ask for a macro that differs from folder to folder.
  if(area MATCHES "^ui-|^e2e")
    inkaart_precompile(${program} ui)
  else()
    inkaart_precompile(${program} core)
  endif()
  target_compile_definitions(${program} PRIVATE
    INKAART_SOURCE_DIR="${PROJECT_SOURCE_DIR}" INKAART_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endfunction()
