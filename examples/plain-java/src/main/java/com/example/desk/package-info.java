/** A program that uses the library as its users do. */
package com.example.desk;
