#include "Bank.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char questionnaire[] = {
#embed "../../Questions/questionnaire.json"
};
static const unsigned char overall_outlook[] = {
#embed "../../Questions/1-overall-outlook.json"
};
static const unsigned char work_style[] = {
#embed "../../Questions/2-work-style.json"
};
static const unsigned char follow_through[] = {
#embed "../../Questions/3-follow-through.json"
};
static const unsigned char study_drive[] = {
#embed "../../Questions/4-study-drive.json"
};
static const unsigned char actions[] = {
#embed "../../Questions/actions.json"
};

static const BankFile files[] = {
    {"questionnaire.json", questionnaire, sizeof questionnaire},
    {"1-overall-outlook.json", overall_outlook, sizeof overall_outlook},
    {"2-work-style.json", work_style, sizeof work_style},
    {"3-follow-through.json", follow_through, sizeof follow_through},
    {"4-study-drive.json", study_drive, sizeof study_drive},
    {"actions.json", actions, sizeof actions},
};

size_t bank_file_count(void) { return sizeof files / sizeof files[0]; }

BankFile bank_file(size_t index) { return files[index]; }
