# SPDX-FileCopyrightText: 2026 The Parkdesk founders
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of ours is compiled with these flags and strict Qt rules.
add_library(parkdesk_flags INTERFACE)
target_compile_features(parkdesk_flags INTERFACE cxx_std_20)
target_compile_options(parkdesk_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual
    -Wimplicit-fallthrough -Werror
    -fstack-protector-strong)
target_compile_definitions(parkdesk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# parkdesk_add_module(<name> SOURCES ... [PUBLIC libs...] [PRIVATE libs...])
# A static library parkdesk_<name>. "domain/money.h" finds app/, "ui/shared/theme.h" finds the root.
function(parkdesk_add_module name)
    cmake_parse_arguments(MODULE "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(parkdesk_${name} STATIC ${MODULE_SOURCES})
    target_include_directories(parkdesk_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR})
    target_link_libraries(parkdesk_${name} PUBLIC parkdesk_flags ${MODULE_PUBLIC} PRIVATE ${MODULE_PRIVATE})
endfunction()

# parkdesk_add_test(<ring> SOURCES ... LIBS ...)
# One executable tst_<ring>; each class derived from QObject with a QTest main registers itself through
# tests/support/testmain.h, so that a ring links once.
function(parkdesk_add_test ring)
    cmake_parse_arguments(RING "BOTH_DATABASES" "TIMEOUT" "SOURCES;LIBS" ${ARGN})
    add_executable(tst_${ring} ${RING_SOURCES} ${CMAKE_SOURCE_DIR}/tests/support/testmain.cpp)
    target_link_libraries(tst_${ring} PRIVATE parkdesk_flags Qt6::Test Qt6::Widgets ${RING_LIBS})
    target_include_directories(tst_${ring} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/app)
    target_compile_definitions(tst_${ring} PRIVATE PARKDESK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(NOT RING_TIMEOUT)
        set(RING_TIMEOUT 300)
    endif()
    if(RING_BOTH_DATABASES)
        set(databases sqlite postgresql)
    else()
        set(databases none)
    endif()
    foreach(database ${databases})
        if(database STREQUAL "none")
            set(test_name ${ring})
        else()
            set(test_name ${ring}.${database})
        endif()
        add_test(NAME ${test_name} COMMAND tst_${ring})
        set_tests_properties(${test_name} PROPERTIES
            LABELS ${ring}
            TIMEOUT ${RING_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PARKDESK_TEST_DATABASE=${database};LC_ALL=C.UTF-8")
    endforeach()
endfunction()
