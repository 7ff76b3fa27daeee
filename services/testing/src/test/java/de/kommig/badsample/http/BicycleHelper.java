package de.kommig.badsample.http;

class BicycleHelper {}
