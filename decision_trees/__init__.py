"""The pathways, as typed functions of one case: pure standard library, no clock, no files, no network."""

from .pathways import PATHWAYS as PATHWAYS
