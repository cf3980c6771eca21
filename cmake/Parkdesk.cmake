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

# parkdesk_add_test(<ring> SOURCES ... [LIBS ...] [BOTH_DATABASES] [LABELS long] [TIMEOUT seconds])
# One executable tst_<ring>; each test class registers itself by PARKDESK_TEST (tests/support/testmain.h), so that a
# ring links once.
#
# A ring for BOTH_DATABASES is two CTest entries, <ring>.sqlite and <ring>.postgresql: the same executable with
# PARKDESK_TEST_DATABASE=sqlite or =postgresql (none for other rings). ./dev test demands that as many tests run on
# PostgreSQL as on SQLite; where the cluster is, see tests/support/cluster.sh.
#
# Labels: the ring's name, and `long` for what only ./dev test --long runs (on a cluster that waits for the disk).
function(parkdesk_add_test ring)
    cmake_parse_arguments(RING "BOTH_DATABASES" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(tst_${ring} ${RING_SOURCES} ${CMAKE_SOURCE_DIR}/tests/support/testmain.cpp)
    target_link_libraries(tst_${ring} PRIVATE parkdesk_flags Qt6::Test Qt6::Widgets ${RING_LIBS})
    target_include_directories(tst_${ring} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/app)
    target_compile_definitions(tst_${ring} PRIVATE PARKDESK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(NOT RING_TIMEOUT)
        set(RING_TIMEOUT 900)
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
            LABELS "${ring};${RING_LABELS}"
            TIMEOUT ${RING_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PARKDESK_TEST_DATABASE=${database};LC_ALL=C.UTF-8")
    endforeach()
endfunction()

# parkdesk_add_bench(<name> SOURCES ... [LIBS ...] [TIMEOUT seconds])
# One executable bench_<name> with a main of its own, which prints its figures and ends with 0 when they keep their
# limits. ./dev bench runs the benches one after another, beside a cluster that waits for the disk; no test does.
function(parkdesk_add_bench name)
    cmake_parse_arguments(BENCH "" "TIMEOUT" "SOURCES;LIBS" ${ARGN})
    add_executable(bench_${name} ${BENCH_SOURCES})
    target_link_libraries(bench_${name} PRIVATE parkdesk_flags ${BENCH_LIBS})
    target_include_directories(bench_${name} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/app)
    if(NOT BENCH_TIMEOUT)
        set(BENCH_TIMEOUT 1200)
    endif()
    add_test(NAME bench_${name} COMMAND bench_${name})
    set_tests_properties(bench_${name} PROPERTIES
        LABELS bench
        RUN_SERIAL ON
        TIMEOUT ${BENCH_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
