// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/ruleplans.h"
#include "ui/tariffs/tariffeditor.h"

#include <QTest>

class QComboBox;
class QMenu;

namespace parkdesk::test {

/// Somebody who builds a given tariff in the editor by real keys and a real pointer alone, part by part: reads the
/// words of the editor's own menus and lists, never its JSON. For every part of the format there is one way, found in
/// the words of the editor (unitSpec()); which preset a new rule begins with stands in the tables of the body.
class TariffTypist {
public:
    explicit TariffTypist(TariffEditor &editor);

    /// From an empty tariff to \a target, whose stated defaults were left out (see withoutDefaults()).
    void build(const JsonNode &target);
    /// What could not be said, one line each; empty when all could.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] int clicks() const { return m_clicks; }

private:
    void buildTables();
    void buildTable(int table);
    void buildWindows(const QString &table);
    void buildList(UnitKind kind, const QString &pointer, const QString &offer);
    void buildOne(UnitKind kind, const QString &pointer, const QString &offer);
    void buildMembers(UnitKind kind, const QString &pointer, const QString &offer);
    void buildExamples();
    void typeOtherLanguages();
    void typeLabels(const JsonNode &node, const QString &pointer, const QString &language);

    void buildUnit(UnitKind kind, const QString &pointer);
    void makeForm(UnitKind kind, const QString &pointer);
    void fitClauses(UnitKind kind, const QString &pointer);
    void fitChildren(UnitKind kind, const QString &pointer);
    void fillFields(UnitKind kind, const QString &pointer, bool choicesOnly);
    void fillField(const QString &unit, const FieldSpec &field);
    void fillNamed(const QString &unit, const ChildSpec &child);

    /// Menu deeds of the unit at \a pointer.
    void deed(const QString &pointer, const QString &part, const QString &words);
    void addRule(const QString &words);
    void pick(QMenu *menu, const QString &words);
    void choose(QComboBox *combo, int index);
    void typeInto(QWidget *field, const QString &text);
    void rename(const QString &pointer, const QString &name);
    void click(QWidget *widget);
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void showTable(const QString &pointer);
    void backToWindow();

    [[nodiscard]] QWidget *shown(const QString &name) const;
    [[nodiscard]] RuleRow *rowOf(const QString &pointer, UnitKind kind) const;
    [[nodiscard]] QMenu *openMenu(const QString &name) const;
    [[nodiscard]] const JsonNode *wanted(const QString &pointer) const { return nodeAt(m_target, pointer); }
    [[nodiscard]] const JsonNode *there(const QString &pointer) const;
    [[nodiscard]] int countAt(const QString &pointer) const;
    void fail(const QString &what);

    TariffEditor &m_editor;
    JsonNode m_target;
    QStringList m_faults;
    std::vector<std::pair<UnitKind, QString>> m_rows; ///< the row that is worked on is the last
    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace parkdesk::test
