// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importrun.h"
#include "ui/imports/mappingtable.h"
#include "ui/shared/filechoice.h"
#include "ui/shared/textrows.h"

#include <QWidget>

class QTableView;

namespace parkdesk {

class Banner;
class Card;
class EmptyState;
class FormatStrip;
class KeyButton;
class Segmented;
class TextLabel;
class TrialCard;

/// Takes files of other programs over: choose the file, look at what its columns are taken for, see in a trial what
/// would come in and what is bad, import. A change and its effect are seen together on one page.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(Office &office, QWidget *parent = nullptr);
    ~ImportPage() override;

    void setFileChoice(FileChoice choice) { m_choice = std::move(choice); }
    /// As if it had been chosen.
    void openFile(const QString &path);

private:
    enum Kind { StaysKind, AppKind, CountsKind };
    void buildHead();
    void buildBody();
    void buildFoot();
    [[nodiscard]] Card *columnsCard();
    [[nodiscard]] Card *previewCard();
    void chooseFile();
    void setKind(Kind kind);
    [[nodiscard]] StayFileWishes wishes() const;

    // importpagedeeds.cpp and importpagemapping.cpp
    template <typename Answer, typename Taken>
    void onWorker(std::function<Answer()> work, Taken taken);
    void look();
    void lookAtFile(const QList<Lot> &lots);
    void lookAtDatabase();
    void takeLook(const Result<StaysLook> &look);
    void takeTables(const AppLook &look);
    void showMapping();
    [[nodiscard]] QList<MappingTable::Line> linesOfFile() const;
    void addWords(QList<MappingTable::Line> &lines, const QString &field) const;
    [[nodiscard]] QString sampleOf(int column, const QString &field) const;
    [[nodiscard]] MappingTable::Line judged(MappingTable::Line line) const;
    [[nodiscard]] QList<MappingTable::Line> linesOfDatabase() const;
    [[nodiscard]] QList<MappingTable::Line> linesOfReadings() const;
    [[nodiscard]] CountFileWishes countWishes() const;
    void lookAtReadings();
    void takeReadings(const Result<CountFile> &file);
    void showReadings();
    void fill(const QStringList &headers, const std::vector<TextRow> &rows);
    void map(const QString &key, const QString &wanted);
    static void mapColumn(AppMapping::Part &part, const QString &key, const QString &wanted);
    void showPreview();
    void run(bool trial);
    void takeReport(const ImportReport &report);
    void cancel();
    void saveRejects();
    void say(const Error &error);
    void refresh();

    Office &m_office;
    FileChoice m_choice;
    Kind m_kind = StaysKind;
    QString m_path;
    int m_serial = 0; ///< of the newest look
    bool m_looked = false;
    bool m_imported = false;
    StaysLook m_look;
    QMap<int, QString> m_fields; ///< by column, what a person chose; empty: nothing
    /// Words of the file that nobody knows, and the codes that a person gave them; empty: none.
    QMap<QString, QString> m_types;
    QMap<QString, QString> m_methods;
    QList<AppTable> m_tables;
    AppMapping m_mapping;
    QHash<QString, QString> m_samples;
    CountFile m_readings;
    std::optional<ImportReport> m_report;
    std::unique_ptr<ImportRun> m_run;

    Segmented *m_kinds;
    TextLabel *m_file;
    KeyButton *m_choose;
    Banner *m_banner;
    FormatStrip *m_format;
    QWidget *m_middle;
    Card *m_columns;
    MappingTable *m_map;
    TrialCard *m_trial;
    Card *m_preview;
    EmptyState *m_empty;
    QTableView *m_table;
    TextRows *m_rows;
    TextLabel *m_foot;
    KeyButton *m_save;
    KeyButton *m_cancel;
    KeyButton *m_import;
};

} // namespace parkdesk
