#include "Bank.h"
