"""Parses each Sigma file with pySigma and runs its core validators; prints the issues as JSON.

The validators of ATT&CK and D3FEND tags are left out: they fetch their data from the network.
"""

import json
import sys
from pathlib import Path

from sigma.collection import SigmaCollection
from sigma.validation import SigmaValidator
from sigma.validators.core import validators

networked = {"attacktag", "d3_fendtag"}


def issues_of(path: Path) -> list[str]:
    collection = SigmaCollection.from_yaml(path.read_text(encoding="utf-8"))
    collection.resolve_rule_references()
    chosen = {value for name, value in validators.items() if name not in networked}
    validator = SigmaValidator(chosen)
    found = validator.validate_rules(iter(collection.rules))
    for rule in collection.rules:
        detection = getattr(rule, "detection", None)
        for condition in detection.parsed_condition if detection else []:
            condition.parsed
    return [f"{type(issue).__name__}: {issue.description}" for issue in found]


def verdict_of(path: Path) -> list[str]:
    try:
        return issues_of(path)
    except Exception as error:  # every fault of a file is a finding about it
        return [f"{type(error).__name__}: {error}"]


print(json.dumps({path: verdict_of(Path(path)) for path in sys.argv[1:]}))
