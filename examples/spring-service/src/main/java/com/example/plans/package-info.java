/** A service that uses the library as its users do: plans come over HTTP, and what is wrong with them goes back. */
package com.example.plans;
