// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/filechoice.h"
#include "ui/tariffs/tariffshelf.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QStackedWidget;

namespace parkdesk {

class Banner;
class CalendarCard;
class KeyButton;
class LaboratoryView;
class PublishCard;
class Tag;
class TariffEditor;
class TextLabel;

/// The tariffs of a lot: its versions and drafts, the editor of the one that is open, publishing, the calendar, the
/// laboratory. What is typed is saved as a draft by itself; a version that is edited begins a draft.
class TariffsPage : public QWidget {
    Q_OBJECT

public:
    TariffsPage(Office &office, LotId lot, QWidget *parent = nullptr);

    void setFileChoice(const FileChoice &choice) { m_files = choice; }
    [[nodiscard]] TariffEditor &editor() { return *m_editor; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *bar();
    void connectShelf();
    void addCommands();
    void onRefreshed();
    void onOpened(const QByteArray &text);
    void fillVersions();
    void chooseVersion(int index);
    void showState();
    [[nodiscard]] QString openName() const;
    void fillMore();
    void fillSamples();
    void takeSample(const QString &path);
    void newTariff();
    void importJson();
    void exportJson();
    void openPublish();
    [[nodiscard]] QString whyNot();
    void openLaboratory();
    void closeLaboratory();
    void showBeside(QWidget *widget);
    void say(const QString &text);

    Office &m_office;
    LotId m_lot;
    FileChoice m_files;
    TariffShelf *m_shelf;
    TariffEditor *m_editor;
    QStackedWidget *m_views;
    Banner *m_banner;
    TextLabel *m_title;
    Tag *m_state;
    QComboBox *m_versions;
    TextLabel *m_saved;
    KeyButton *m_undo;
    KeyButton *m_redo;
    KeyButton *m_samples;
    KeyButton *m_laboratoryButton;
    KeyButton *m_more;
    KeyButton *m_publishButton;
    QMenu *m_sampleMenu;
    QMenu *m_moreMenu;
    PublishCard *m_publish;
    CalendarCard *m_calendar;
    LaboratoryView *m_laboratory;
    bool m_opened = false; ///< something is in the editor
    bool m_wantsNewest = true;
};

} // namespace parkdesk
